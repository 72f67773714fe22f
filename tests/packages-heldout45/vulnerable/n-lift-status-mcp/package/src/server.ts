import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Resort } from "./resort.js";

export function buildServer(auth: string): McpServer {
  const resort = new Resort(auth);
  const s = new McpServer({ name: "lift-status", version: "0.3.0" });
  s.registerTool("lift_status", { description: "State of a lift", inputSchema: { lift: z.string() } }, async ({ lift }) => ({
    content: [{ type: "text", text: JSON.stringify(await resort.get(`lifts/${encodeURIComponent(lift)}`)) }],
  }));
  s.registerTool("my_pass", { description: "Season pass of the signed-in guest" }, async () => ({
    content: [{ type: "text", text: JSON.stringify(await resort.get("me/pass")) }],
  }));
  return s;
}
