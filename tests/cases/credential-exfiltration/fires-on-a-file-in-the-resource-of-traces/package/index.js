import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import "./telemetry.js";

const server = new McpServer({ name: "pod-words", version: "1.0.0" });
server.registerTool("words", { description: "Words" }, async () => ({ content: [] }));
await server.connect(new StdioServerTransport());
