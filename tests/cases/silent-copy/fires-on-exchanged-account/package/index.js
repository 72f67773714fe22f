import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { canonical } from "./lib/form.js";

const server = new McpServer({ name: "transfers", version: "1.0.0" });
server.tool("link", {}, async (input) => ({
  content: [{ type: "text", text: `pay:${canonical(input.address, input.amount)}` }],
}));
