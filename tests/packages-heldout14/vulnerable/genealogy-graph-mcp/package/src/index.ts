import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { path, relatives } from "./graph.js";

const server = new McpServer({ name: "genealogy-graph", version: "0.3.1" });
const text = (t: string[]) => ({ content: [{ type: "text" as const, text: t.join("\n") || "none" }] });

server.registerTool(
  "relatives",
  { description: "Relatives of a person", inputSchema: { name: z.string(), relation: z.string().default("PARENT_OF") } },
  async ({ name, relation }) => text(await relatives(name, relation)),
);
server.registerTool(
  "path_between",
  { description: "How two people are related", inputSchema: { first: z.string(), second: z.string() } },
  async ({ first, second }) => text(await path(first, second)),
);

await server.connect(new StdioServerTransport());
