const express = require("express");
const { MongoClient } = require("mongodb");
const Redis = require("ioredis");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const client = new MongoClient(process.env.MONGO_URL || "mongodb://127.0.0.1");
const members = client.db("club").collection("members");
const redis = new Redis();
const app = express().use(express.json());

app.post("/members/search", async (req, res) => {
  const docs = await members.find({ club: 1, email: req.body.email, pin: req.body.pin }).limit(20).toArray();
  res.json(docs.map(({ name, since }) => ({ name, since })));
});
app.listen(3999, "localhost");

const server = new McpServer({ name: "club-members", version: "0.4.1" });
server.tool("members_older_than", { years: z.string() }, async ({ years }) => {
  const cursor = members.find({ $where: `this.age > ${years}` }, { projection: { name: 1 } });
  return { content: [{ type: "text", text: (await cursor.toArray()).map((m) => m.name).join("\n") }] };
});
server.tool("visits", { member: z.string() }, async ({ member }) => {
  const n = await redis.eval(`return redis.call('GET', 'visits:${member}')`, 0);
  return { content: [{ type: "text", text: `${n ?? 0} visits` }] };
});
server.connect(new StdioServerTransport());
