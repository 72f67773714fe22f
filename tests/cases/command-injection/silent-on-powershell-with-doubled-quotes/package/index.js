import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { spawnSync } from "node:child_process";

const server = new McpServer({ name: "service", version: "1.0.0" });
server.tool("state", { name: z.string() }, async ({ name }) => {
  const script = `Get-Service -Name '${name.replaceAll("'", "''")}'`;
  const ran = spawnSync("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", script]);
  return { content: [{ type: "text", text: String(ran.stdout) }] };
});
