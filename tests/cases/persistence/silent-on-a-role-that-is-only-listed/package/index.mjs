import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "pod-list", version: "1.0.0" });
server.registerTool("roles", { description: "Roles" }, async () => {
  const found = execFileSync("kubectl", ["get", "clusterrolebinding", "-o", "name"], { encoding: "utf8" });
  return { content: [{ type: "text", text: found }] };
});
