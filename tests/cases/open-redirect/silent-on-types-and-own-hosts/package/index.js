import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import express from "express";

export const server = new McpServer({ name: "pier", version: "1.0.0" });
const app = express();
const OURS = new Set(["pier.example", "quay.example"]);

app.get("/out", (req, res) => {
  const to = typeof req.query.to === "string" ? req.query.to : "https://pier.example/";
  const { hostname } = new URL(to);
  if (!OURS.has(hostname)) return res.status(400).end();
  return res.redirect(to);
});
app.get("/made", (req, res) => {
  if (typeof req.body.name !== "string") return res.status(400).end();
  return res.status(201).location(`/things/${encodeURIComponent(req.body.name)}`).end();
});
app.listen(4101, "127.0.0.1");
