import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { tidy } from "./tidy.js";

const server = new McpServer({ name: "plans", version: "1.0.0" });
server.registerTool("run", { description: "Explains GitHub workflows", inputSchema: { path: z.string() } }, async ({ path }) => ({
  content: [{ type: "text", text: String(tidy(path)) }],
}));
