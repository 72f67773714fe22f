import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const signs = new Map();
const server = new McpServer({ name: "signpost", version: "1.0.0" });

server.tool("put_up_sign", "Put up a sign that leads to a page.", { name: z.string(), url: z.string().url() }, async ({ name, url }) => {
  signs.set(name, { url });
  return { content: [{ type: "text", text: `http://127.0.0.1:8460/to/${encodeURIComponent(name)}` }] };
});

const app = express();
app.get("/to/:name", (req, res) => {
  const sign = signs.get(req.params.name);
  if (!sign) return res.status(404).end();
  return res.redirect(sign.url);
});
app.listen(8460, "127.0.0.1");
