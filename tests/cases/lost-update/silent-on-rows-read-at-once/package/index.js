import express from "express";
import Database from "better-sqlite3";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";

const base = new Database("cards.db");

function punch(card, holes) {
  const free = base.prepare("SELECT free FROM cards WHERE card = ?").get(card)?.free ?? 0;
  if (free < holes) throw new Error("the card is full");
  let left = free;
  left -= holes;
  base.prepare("UPDATE cards SET free = ? WHERE card = ?").run(left, card);
  return left;
}

const app = express();
app.use(express.json());
app.post("/mcp", async (req, res) => {
  const server = new McpServer({ name: "punch-cards", version: "1.0.0" });
  server.tool("punch", { card: z.string(), holes: z.number().int().positive() }, async ({ card, holes }) => ({
    content: [{ type: "text", text: `${punch(card, holes)} left` }],
  }));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8030, "127.0.0.1");
