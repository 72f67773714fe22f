import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { spawnSync } from "node:child_process";

const server = new McpServer({ name: "service", version: "1.0.0" });
const run = (script) => spawnSync("powershell.exe", ["-NoProfile", "-ExecutionPolicy", "Bypass", "-Command", script]);
server.tool("state", { name: z.string() }, async ({ name }) => ({
  content: [{ type: "text", text: String(run(`Get-Service -Name '${name}'`).stdout) }],
}));
