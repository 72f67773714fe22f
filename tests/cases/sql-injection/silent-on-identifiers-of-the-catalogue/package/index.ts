import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Client, escapeIdentifier } from "pg";
import { z } from "zod";

const client = new Client();
const server = new McpServer({ name: "tables", version: "1.0.0" });

server.registerTool("rows", { inputSchema: { fields: z.array(z.string()), most: z.number() } }, async ({ fields, most }) => {
  const known = (await client.query("select column_name as name from information_schema.columns")).rows;
  const quoted = (field: string): string => {
    const found = known.find((column) => column.name === field);
    if (!found) throw new Error("no such column");
    return escapeIdentifier(found.name);
  };
  const values: unknown[] = [];
  const sql = `select ${fields.map(quoted).join(", ")} from orders limit $${values.push(most)}`;
  return { content: [{ type: "text", text: JSON.stringify((await client.query(sql, values)).rows) }] };
});
