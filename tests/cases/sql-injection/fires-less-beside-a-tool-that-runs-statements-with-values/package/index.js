import { Spanner } from "@google-cloud/spanner";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "quarry", version: "1.0.0" });
const database = new Spanner().instance("stones").database("blocks");

server.tool("ask", "Run a statement", { sql: z.string() }, async ({ sql }) => {
  const [rows] = await database.run({ sql, params: {} });
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});

server.tool("first_blocks", "Show the first blocks of a bench", { bench: z.string() }, async ({ bench }) => {
  const [rows] = await database.run({ sql: `SELECT * FROM ${bench} LIMIT 5` });
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
