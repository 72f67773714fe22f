import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { MongoClient } from "mongodb";
import { z } from "zod";
import { withName } from "./filters.js";

const guests = new MongoClient("mongodb://db.example").db("hotel").collection("guests");
const server = new McpServer({ name: "guests", version: "1.0.0" });
server.tool("guest", "A guest", { name: z.string() }, async ({ name }) => {
  const found = await guests.findOne(withName(name));
  return { content: [{ type: "text", text: JSON.stringify(found) }] };
});
