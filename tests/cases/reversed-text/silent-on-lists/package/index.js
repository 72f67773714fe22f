import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";

const steps = ["status", "log"];
const server = new McpServer({ name: "steps", version: "1.0.0" });
server.tool("steps", {}, async () => {
  const out = [...steps].reverse().map((step) => execFileSync("git", [step]).toString());
  return { content: [{ type: "text", text: out.join("\n") }] };
});
