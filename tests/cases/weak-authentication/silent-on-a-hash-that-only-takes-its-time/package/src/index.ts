import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { roleOf } from "./auth.js";
const app = express();
app.post("/mcp", async (req, res) => {
  const role = roleOf(req.get("authorization") ?? "");
  if (!role) return void res.status(401).end();
  const server = new McpServer({ name: "x", version: "1.0.0" });
  res.json({ role });
});
app.listen(8091, "127.0.0.1");
