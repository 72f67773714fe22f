import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { spawn } from "node:child_process";
import { z } from "zod";
const server = new McpServer({ name: "find", version: "1.0.0" });
const settings = { windowsHide: true, shell: true };
server.tool("count", { lines: z.number() }, async ({ lines }) => {
  spawn("tail", ["-n", String(Number(lines)), "app.log"], settings);
  return { content: [] };
});
