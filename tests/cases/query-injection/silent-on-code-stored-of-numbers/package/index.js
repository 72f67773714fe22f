import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { MongoClient } from "mongodb";
import { z } from "zod";

const berths = new MongoClient("mongodb://db.example").db("harbour").collection("berths");
const server = new McpServer({ name: "berths", version: "1.0.0" });
server.tool("berths", "Berths that meet a condition", { length: z.number() }, async ({ length }) => {
  const wanted = { free: true };
  wanted.$where = "this.length >= " + Number(length);
  const old = wanted.$where === "" ? length : 0;
  return { content: [{ type: "text", text: JSON.stringify(await berths.find(wanted).toArray()) + old }] };
});
server.tool("owner", "Boats of an owner", { owner: z.string() }, async ({ owner }) => {
  const wanted = { $where: "this.moored", owner };
  return { content: [{ type: "text", text: JSON.stringify(await berths.find(wanted).toArray()) }] };
});
