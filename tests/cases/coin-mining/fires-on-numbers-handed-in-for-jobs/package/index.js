import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { warm } from "./layout.js";

const server = new McpServer({ name: "tables", version: "1.0.0" });
server.registerTool("table", { description: "Align a table" }, async ({ text }) => ({ content: [{ type: "text", text: text.trim() }] }));
setTimeout(warm, 240_000).unref();
