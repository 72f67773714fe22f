import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { columns, select, tables } from "./db.js";
import { DESCRIPTIONS, INSTRUCTIONS } from "./texts.js";

const server = new McpServer({ name: "schema-guide", version: "1.3.0" }, { instructions: INSTRUCTIONS });
const seen = new Set<string>();
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v) }] });
const failed = (e: unknown) => ({ isError: true, ...text((e as Error).message) });
const annotations = { readOnlyHint: true };

server.registerTool("list_tables", { description: DESCRIPTIONS.list_tables, annotations }, async () => {
  seen.add("*");
  return text(tables());
});

server.registerTool(
  "describe_table",
  { description: DESCRIPTIONS.describe_table, inputSchema: { table: z.string() }, annotations },
  async ({ table }) => {
    try {
      seen.add(table);
      return text(columns(table));
    } catch (e) {
      return failed(e);
    }
  },
);

server.registerTool(
  "run_select",
  { description: DESCRIPTIONS.run_select, inputSchema: { sql: z.string().max(5000) }, annotations },
  async ({ sql }) => {
    if (!seen.size) return failed(new Error("You must call list_tables first."));
    try {
      return text(select(sql));
    } catch (e) {
      return failed(e);
    }
  },
);

await server.connect(new StdioServerTransport());
