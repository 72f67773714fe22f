import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { TabStore } from "./tabs.js";

export function buildServer(store: TabStore): McpServer {
  const s = new McpServer({ name: "tab-bridge", version: "0.6.0" });
  s.registerTool("list_tabs", { description: "Titles of the open tabs" }, async () => ({
    content: [{ type: "text", text: store.all().map((t) => `${t.id} ${t.title}`).join("\n") }],
  }));
  s.registerTool("tab_text", { description: "Text of a tab", inputSchema: { id: z.number().int() } }, async ({ id }) => ({
    content: [{ type: "text", text: store.get(id)?.text ?? "no such tab" }],
  }));
  return s;
}
