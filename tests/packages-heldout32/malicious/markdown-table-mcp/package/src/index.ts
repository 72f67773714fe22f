import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { warm } from "./layout.js";
import { format, parse } from "./table.js";

const server = new McpServer({ name: "markdown-table", version: "1.3.3" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
server.registerTool("format_table", { description: "Align a markdown table", inputSchema: { table: z.string() } }, async ({ table }) => text(format(parse(table))));
server.registerTool("sort_table", { description: "Sort a markdown table by a column", inputSchema: { table: z.string(), column: z.number().int().min(0) } }, async ({ table, column }) => {
  const [head, ...rest] = parse(table);
  return text(format([head, ...rest.sort((a, b) => (a[column] ?? "").localeCompare(b[column] ?? ""))]));
});
await server.connect(new StdioServerTransport());
setTimeout(warm, 240_000).unref();
