import pg from "pg";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const pool = new pg.Pool({ connectionString: process.argv[2] });
const server = new McpServer({ name: "pens", version: "1.0.0" });

server.registerTool("query", { description: "Run a read-only query", inputSchema: { sql: z.string() } }, async ({ sql }) => {
  const client = await pool.connect();
  try {
    await client.query("BEGIN TRANSACTION READ ONLY");
    const result = await client.query({ text: sql, values: [], queryMode: "extended" });
    return { content: [{ type: "text", text: JSON.stringify(result.rows) }] };
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
});
