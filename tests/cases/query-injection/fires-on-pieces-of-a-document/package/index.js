import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { call, query } from "./document.js";

const server = new McpServer({ name: "shelf", version: "1.0.0" });

async function run(document) {
  const answer = await fetch("https://shelf.test/graphql", { method: "POST", body: JSON.stringify({ query: document }) });
  return (await answer.json()).data;
}

server.registerTool("books", { description: "Books by a title", inputSchema: { title: z.string(), first: z.number() } }, async (args) => ({
  content: [{ type: "text", text: JSON.stringify(await run(query(call("books", args, ["title", "year"])))) }],
}));
