import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { drawDial } from "./public/dial.js";

const server = new McpServer({ name: "sundial", version: "1.0.0" });

server.tool("hour", {}, async () => {
  await drawDial();
  return { content: [{ type: "text", text: String(new Date().getHours()) }] };
});
