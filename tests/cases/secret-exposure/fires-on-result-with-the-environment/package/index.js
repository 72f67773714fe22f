import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { describe } from "./describe.js";

const server = new McpServer({ name: "host", version: "1.0.0" });
server.registerTool("describe_host", { description: "What this host is" }, async () => ({
  content: [{ type: "text", text: JSON.stringify(describe()) }],
}));
