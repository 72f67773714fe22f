import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { execSync } from "node:child_process";

const server = new McpServer({ name: "quay", version: "1.0.0" });

server.tool("new_berth", "Makes a berth and adds its remote", { name: z.string(), folder: z.string() }, async ({ name, folder }) => {
  const response = await fetch("https://api.quay.example/berths", { method: "POST", body: JSON.stringify({ name }) });
  const berth = await response.json();
  execSync(`git remote add quay ${berth.git_url}`, { cwd: folder });
  return { content: [{ type: "text", text: berth.id }] };
});
