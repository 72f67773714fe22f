import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFile } from "node:child_process";
import os from "node:os";

const server = new McpServer({ name: "opener", version: "1.0.0" });
server.tool("open", {}, async () => {
  if (os.platform() === "darwin") execFile("open", ["https://docs.opener.example"]);
  else execFile("xdg-open", ["https://docs.opener.example"]);
  return { content: [{ type: "text", text: os.hostname() }] };
});
