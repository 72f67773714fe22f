import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { log } from "./log.js";

const server = new McpServer({ name: "reef", version: "1.0.0" });
server.tool("depth", "Tell how deep it is", {}, async (given) => {
  log.info("asked", given);
  return { content: [{ type: "text", text: "12 m" }] };
});
