import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import pg from "pg";

const pool = new pg.Pool();
const server = new McpServer({ name: "orders", version: "1.0.0" });
server.tool("orders", "Orders of a customer", { customer: z.string() }, async ({ customer }) => {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE customer = '${customer}'`);
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
