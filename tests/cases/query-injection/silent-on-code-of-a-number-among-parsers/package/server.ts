import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { MongoClient } from "mongodb";
import { z } from "zod";

const client = new MongoClient("mongodb://localhost:27017");
const server = new McpServer({ name: "orders", version: "1.0.0" });
const NUMBER = /^\d+$/;
const late = (days: string) => (NUMBER.test(days) ? { $where: `return this.due < Date.now() - ${Number(days)} * 86400000;` } : undefined);
const open = (text: string) => (text === "open" ? { status: { $eq: "open" } } : undefined);

server.registerTool("orders", { description: "Open or late orders", inputSchema: { which: z.string() } }, async ({ which }) => {
  let wanted: object = {};
  for (const read of [open, late]) wanted = read(which) ?? wanted;
  const found = await client.db("shop").collection("orders").find(wanted).toArray();
  return { content: [{ type: "text", text: JSON.stringify(found) }] };
});
