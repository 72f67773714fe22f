import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { COLUMNS, type Column } from "./columns.js";
import { countBy, find } from "./query.js";

const column = z.enum(Object.keys(COLUMNS) as [Column, ...Column[]]);
const server = new McpServer({ name: "ancestor-db", version: "0.8.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "find_ancestors",
  {
    description: "Persons whose fields contain the given words",
    inputSchema: { where: z.record(column, z.string().max(80)), sort: column.default("born"), newest: z.boolean().default(false) },
  },
  async ({ where, sort, newest }) => json(find(where, sort, newest)),
);
server.registerTool("count_by", { description: "Number of persons by a field", inputSchema: { field: column } }, async ({ field }) =>
  json(countBy(field)),
);

await server.connect(new StdioServerTransport());
