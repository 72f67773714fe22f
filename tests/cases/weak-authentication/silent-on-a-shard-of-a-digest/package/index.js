import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { roleOf } from "./auth.js";
const server = new McpServer({ name: "x", version: "1.0.0" });
const app = express();
app.use((req, res, next) => {
  const role = roleOf((req.headers.authorization ?? "").replace("Bearer ", ""));
  if (!role) return res.status(401).json({ error: "unauthorized" });
  req.role = role;
  next();
});
app.listen(8080);
