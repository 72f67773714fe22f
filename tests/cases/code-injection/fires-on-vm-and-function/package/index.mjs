import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import vm from "node:vm";
import { z } from "zod";

const server = new McpServer({ name: "filter", version: "1.0.0" });
const text = (value) => ({ content: [{ type: "text", text: String(value) }] });

server.tool("filter_rows", { rows: z.array(z.any()), where: z.string() }, async ({ rows, where }) => {
  const keep = new Function("row", `return (${where});`);
  return text(rows.filter((row) => keep(row)).length);
});
server.tool("total", { rows: z.array(z.any()), rule: z.string() }, async ({ rows, rule }) =>
  text(vm.runInNewContext(rule, { rows }, { timeout: 100 })),
);
