import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const entries = new Map([["kettle", { de: "Kessel", approved: false }]]);

export function buildServer(scopes: string[]): McpServer {
  const s = new McpServer({ name: "glossary-team", version: "0.3.0" });
  s.registerTool("get_entry", { description: "An entry", inputSchema: { term: z.string() } }, async ({ term }) => ({
    content: [{ type: "text", text: JSON.stringify(entries.get(term) ?? null) }],
  }));
  s.registerTool("approve_entry", { description: "Approve an entry", inputSchema: { term: z.string() } }, async ({ term }) => {
    const e = entries.get(term);
    if (!e || !scopes.includes("approve")) return { isError: true, content: [{ type: "text", text: "refused" }] };
    e.approved = true;
    return { content: [{ type: "text", text: "approved" }] };
  });
  return s;
}
