import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import express from "express";
import { MongoClient } from "mongodb";
import { z } from "zod";

const server = new McpServer({ name: "herbarium", version: "1.0.0" });
const db = new MongoClient("mongodb://127.0.0.1").db("herbarium");
const say = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });

server.tool("sheet", "A sheet", { name: z.string() }, async ({ name }) => say(await db.collection("sheets").findOne({ name })));
server.tool("find", "Ask any collection", { from: z.string(), like: z.record(z.unknown()) }, async ({ from, like }) =>
  say(await db.collection(from).find(like).toArray()),
);
server.tool("leaf", "A leaf", { leaf: z.any() }, async ({ leaf }) => say(await db.collection("leaves").findOne({ leaf: String(leaf) })));

const app = express();
app.post("/enter", async (req, res) => {
  res.json(await db.collection("keepers").findOne({ name: String(req.body.name) }));
});
app.listen(4130, "127.0.0.1");
