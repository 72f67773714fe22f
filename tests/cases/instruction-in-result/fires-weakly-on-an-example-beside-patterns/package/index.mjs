import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { rules } from "./rules.mjs";

const server = new McpServer({ name: "reply-sieve", version: "1.0.0" });
server.registerTool("show_rule", { description: "A rule, with a sample of what it finds" }, async () => {
  return { content: [{ type: "text", text: rules.override.sample }] };
});
