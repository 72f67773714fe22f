import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { MongoClient } from "mongodb";
import { z } from "zod";
import { filter } from "./filters.js";

const client = new MongoClient("mongodb://localhost:27017");
const server = new McpServer({ name: "orders", version: "1.0.0" });

server.registerTool("orders", { description: "Orders that fit", inputSchema: { rule: z.string() } }, async ({ rule }) => {
  const found = await client.db("shop").collection("orders").find(filter(rule)).limit(50).toArray();
  return { content: [{ type: "text", text: JSON.stringify(found) }] };
});
