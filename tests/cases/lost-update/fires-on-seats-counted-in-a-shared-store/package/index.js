import Redis from "ioredis";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const db = new Redis(process.env.FERRY_REDIS);
const server = new McpServer({ name: "ferry-seats", version: "1.0.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.tool("sell", "Sells a seat", {}, async ({ crossing, passenger }) => {
  const trip = JSON.parse(await db.get(crossing));
  if (!trip || trip.seats < 1) return say("full");
  await db.rpush(`${crossing}:people`, passenger);
  await db.set(crossing, JSON.stringify({ ...trip, seats: trip.seats - 1 }));
  return say("sold");
});
await server.connect(new StdioServerTransport());
