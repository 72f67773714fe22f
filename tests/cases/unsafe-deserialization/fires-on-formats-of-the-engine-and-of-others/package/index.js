import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import v8 from "node:v8";
import express from "express";
import PHP from "php-unserialize";

let session = {};
const server = new McpServer({ name: "sessions", version: "1.0.0" });
const app = express();
app.put("/session", express.raw({ limit: "1mb" }), (req, res) => {
  session = v8.deserialize(req.body);
  res.status(204).end();
});
server.tool("option", { raw: z.string() }, async ({ raw }) => ({
  content: [{ type: "text", text: JSON.stringify(PHP.unserialize(raw)) + Object.keys(session).length }],
}));
