import { timingSafeEqual } from "node:crypto";
import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const app = express();
const same = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
app.use((req, res, next) => {
  if (req.headers["x-github-event"] === "ping") return next();
  if (!same(req.headers.authorization ?? "", `Bearer ${process.env.API_TOKEN}`)) return res.status(401).end();
  next();
});
app.post("/mcp", (req, res) => { const server = new McpServer({ name: "x", version: "1.0.0" }); res.json({}); });
app.listen(8091);
