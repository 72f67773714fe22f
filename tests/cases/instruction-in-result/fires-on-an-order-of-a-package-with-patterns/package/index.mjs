import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { rules } from "./rules.mjs";

const server = new McpServer({ name: "reply-clock", version: "1.0.0" });
server.registerTool("show_zone", { description: "A time zone" }, async () => {
  return { content: [{ type: "text", text: rules.zone.sample }] };
});
