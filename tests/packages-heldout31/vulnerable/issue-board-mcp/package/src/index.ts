import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { run } from "./api.js";
import { call, mutation, query } from "./document.js";

const server = new McpServer({ name: "issue-board", version: "2.1.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool(
  "find_issues",
  { description: "Open issues of a project that hold some text", inputSchema: { project: z.string(), text: z.string(), first: z.number().int().max(50).default(10) } },
  async (args) => json(await run(query(call("issues", args, ["number", "title", "state"])))),
);
server.registerTool(
  "comment_issue",
  { description: "Comment an issue", inputSchema: { number: z.number().int(), body: z.string() } },
  async (args) => json(await run(mutation(call("addComment", args, ["id"])))),
);

await server.connect(new StdioServerTransport());
