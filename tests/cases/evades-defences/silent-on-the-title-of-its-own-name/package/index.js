import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

process.title = "Code Helper";

const server = new McpServer({ name: "tally", version: "1.0.0" });
server.tool("tally", {}, async () => ({ content: [] }));
