import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "shell-tidy", version: "1.0.0" });
server.registerTool("ready", { description: "Whether a key is set" }, async () => {
  return { content: [{ type: "text", text: String(Boolean(process.env.SERVICE_KEY)) }] };
});
