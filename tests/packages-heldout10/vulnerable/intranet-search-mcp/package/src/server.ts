import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Upstream } from "./upstream.js";

export function buildServer(): McpServer {
  const s = new McpServer({ name: "intranet-search", version: "1.0.5" });
  s.registerTool("search_intranet", { description: "Search pages", inputSchema: { query: z.string() } }, async ({ query }, extra) => ({
    content: [{ type: "text", text: await new Upstream(extra.authInfo?.token).get("/search", { q: query }) }],
  }));
  s.registerTool("open_page", { description: "Text of a page", inputSchema: { id: z.number().int() } }, async ({ id }, extra) => ({
    content: [{ type: "text", text: await new Upstream(extra.authInfo?.token).get("/page", { id: String(id) }) }],
  }));
  return s;
}
