import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { words } from "./words.js";

const server = new McpServer({ name: "almanac", version: "1.0.0" });
server.registerTool("day", { description: words(), inputSchema: {} }, async () => ({ content: [] }));
