import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const server = new McpServer({ name: "tally", version: "1.0.0" });
server.tool("count", "Count the rows of today", {}, async () => ({ content: [{ type: "text", text: "0" }] }));
await server.connect(new StdioServerTransport());
