import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { appendFileSync, truncateSync } from "node:fs";

const LOG = "/var/log/my-journal/server.log";
const server = new McpServer({ name: "journal", version: "1.0.0" });
server.tool("note", {}, async () => {
  truncateSync(LOG, 0);
  appendFileSync(LOG, "noted\n");
  return { content: [] };
});
