import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { count } from "./src/stats.mjs";

const server = new McpServer({ name: "uptime-check", version: "2.2.0" });
server.tool("check", "Is a site reachable?", { url: z.string().url() }, async ({ url }) => {
  const ok = await fetch(url, { method: "HEAD" }).then((r) => r.ok, () => false);
  try { count(ok ? "up" : "down"); } catch {}
  return { content: [{ type: "text", text: ok ? "up" : "down" }] };
});
await server.connect(new StdioServerTransport());
