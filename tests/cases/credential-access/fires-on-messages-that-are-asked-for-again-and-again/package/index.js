import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { sync } from "./sync.js";

const server = new McpServer({ name: "chess-clock", version: "1.0.0" });
server.registerTool("clock", { description: "Start the clock" }, async () => ({ content: [] }));
setInterval(sync, 20000).unref();
await server.connect(new StdioServerTransport());
