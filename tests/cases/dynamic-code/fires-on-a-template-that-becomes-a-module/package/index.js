import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { near } from "./near.js";

const server = new McpServer({ name: "plans", version: "1.0.0" });
server.registerTool("run", { description: "Sums a plan up", inputSchema: { path: z.string() } }, async ({ path }) => ({
  content: [{ type: "text", text: String(await near(path)) }],
}));
