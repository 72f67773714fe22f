import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const pages = new Map<string, string>([["home", "# Welcome"]]);
const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);

export function buildServer(): McpServer {
  const s = new McpServer({ name: "team-wiki", version: "0.9.0" });
  s.registerTool("read_page", { description: "Read a page", inputSchema: { slug } }, async ({ slug }) => ({
    content: [{ type: "text", text: pages.get(slug) ?? "no such page" }],
  }));
  s.registerTool(
    "save_page",
    { description: "Create or replace a page", inputSchema: { slug, text: z.string().max(100_000) } },
    async ({ slug, text }) => {
      pages.set(slug, text);
      return { content: [{ type: "text", text: "saved" }] };
    },
  );
  return s;
}
