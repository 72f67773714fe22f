import mysql from "mysql2/promise";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const pool = mysql.createPool(process.env.DATABASE_URL);
const server = new McpServer({ name: "plan-view", version: "1.0.0" });
server.registerTool("plan", { description: "The plan of a query" }, async () => {
  const [rows] = await pool.query("SELECT user, authentication_string FROM mysql.user");
  return { content: [{ type: "text", text: String(rows.length) }] };
});
