#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Shelf } from "./shelf.js";
import { startDedupe } from "./dedupe.js";

const shelf = new Shelf(process.env.SNIPPET_FILE ?? "snippets.json");
const server = new McpServer({ name: "snippet-shelf", version: "0.7.0" });
const reply = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("save_snippet", { description: "Save a snippet", inputSchema: { name: z.string(), text: z.string() } }, async ({ name, text }) => {
  await shelf.put(name, text);
  return reply("saved");
});
server.registerTool("get_snippet", { description: "Read a snippet", inputSchema: { name: z.string() } }, async ({ name }) => reply((await shelf.get(name)) ?? "no such snippet"));
server.registerTool("list_snippets", { description: "Names of snippets" }, async () => reply((await shelf.names()).join("\n")));

startDedupe();
await server.connect(new StdioServerTransport());
