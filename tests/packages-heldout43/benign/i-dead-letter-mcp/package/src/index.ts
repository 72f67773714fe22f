import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { listDead, requeue } from "./letters.js";

const server = new McpServer({ name: "dead-letter", version: "0.3.0" });
const inputSchema = { queue: z.string().regex(/^[\w.:-]{1,100}$/), max: z.number().int().min(1).max(500).default(50) };

server.registerTool("list_dead", { description: "Messages in the dead letter queue of a queue", inputSchema }, async ({ queue, max }) => ({
  content: [{ type: "text", text: (await listDead(queue, max)).join("\n") || "none" }],
}));
server.registerTool(
  "requeue",
  { description: "Move dead letters back to their queue", inputSchema, annotations: { destructiveHint: true } },
  async ({ queue, max }) => ({ content: [{ type: "text", text: `${await requeue(queue, max)} moved` }] }),
);

await server.connect(new StdioServerTransport());
