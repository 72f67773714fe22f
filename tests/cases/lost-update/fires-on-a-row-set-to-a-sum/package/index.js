import express from "express";
import pg from "pg";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";

const pool = new pg.Pool();

async function punch(card, holes) {
  const { rows } = await pool.query("SELECT free FROM cards WHERE card = $1", [card]);
  const free = rows[0]?.free ?? 0;
  if (free < holes) throw new Error("the card is full");
  let left = free;
  left -= holes;
  await pool.query("UPDATE cards SET free = $1 WHERE card = $2", [left, card]);
  return left;
}

const app = express();
app.use(express.json());
app.post("/mcp", async (req, res) => {
  const server = new McpServer({ name: "punch-cards", version: "1.0.0" });
  server.tool("punch", { card: z.string(), holes: z.number().int().positive() }, async ({ card, holes }) => ({
    content: [{ type: "text", text: `${await punch(card, holes)} left` }],
  }));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8030, "127.0.0.1");
