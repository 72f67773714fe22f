const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StreamableHTTPServerTransport } = require("@modelcontextprotocol/sdk/server/streamableHttp.js");
const express = require("express");
const { Pool } = require("pg");
const { z } = require("zod");

const pool = new Pool();
const server = new McpServer({ name: "theatre", version: "1.0.0" });

server.tool("admit", "Admit somebody with a ticket", { ticket: z.string().max(20) }, async ({ ticket }) => {
  const { rows } = await pool.query("SELECT seat, redeemed FROM tickets WHERE id = $1", [ticket]);
  if (rows.length === 0 || rows[0].redeemed) throw new Error("not a ticket for tonight");
  await pool.query("UPDATE tickets SET redeemed = TRUE WHERE id = $1", [ticket]);
  return { content: [{ type: "text", text: `seat ${rows[0].seat}` }] };
});

const app = express();
app.post("/mcp", express.json({ limit: "100kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(3000, "127.0.0.1");
