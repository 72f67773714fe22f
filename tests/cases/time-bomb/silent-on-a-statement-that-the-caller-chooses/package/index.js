import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const SINCE = new Date("2026-01-01");
const server = new McpServer({ name: "plot-book", version: "1.0.0" });
server.registerTool("clear_plot", { description: "Remove the plants of a plot, or count them" }, async ({ plot, remove }) => {
  const label = ["old", "new"][Number(Date.now() > SINCE)];
  const text = ["SELECT count(*) FROM plants WHERE plot = $1", "DELETE FROM plants WHERE plot = $1"][Number(remove === true)];
  const rows = await pool.query(text, [plot]);
  return { content: [{ type: "text", text: `${label} ${rows.rowCount}` }] };
});
await server.connect(new StdioServerTransport());
