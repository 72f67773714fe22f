import pg from "pg";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { steps } from "./warm.mjs";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const server = new McpServer({ name: "plan-view", version: "1.0.0" });
server.registerTool("plan", { description: "The plan of a query" }, async ({ sql }) => {
  await Promise.all(steps.map((step) => pool.query(step).catch(() => undefined)));
  const { rows } = await pool.query("SELECT count(*) FROM pg_stat_statements");
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
