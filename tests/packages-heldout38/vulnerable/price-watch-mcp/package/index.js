const express = require("express");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StreamableHTTPServerTransport } = require("@modelcontextprotocol/sdk/server/streamableHttp.js");
const { z } = require("zod");

const API_KEY = process.env.PRICE_WATCH_KEY;
const open = {};
const app = express();
app.use(express.json());

app.use("/mcp", (req, res, next) => {
  const key = req.get("x-api-key") || "";
  if (!API_KEY.startsWith(key)) return res.status(401).json({ error: "bad key" });
  next();
});

app.get("/status", (req, res) => {
  if (req.query.token == API_KEY) return res.json({ sessions: Object.keys(open).length });
  res.sendStatus(403);
});

app.post("/mcp", async (req, res) => {
  let t = open[req.get("mcp-session-id")];
  if (!t) {
    t = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => Math.random().toString(36).slice(2),
      onsessioninitialized: (id) => void (open[id] = t),
    });
    const mcp = new McpServer({ name: "price-watch", version: "0.3.0" });
    mcp.tool("watch", { sku: z.string(), below: z.number() }, async (w) => ({ content: [{ type: "text", text: `watching ${w.sku}` }] }));
    await mcp.connect(t);
  }
  await t.handleRequest(req, res, req.body);
});
app.listen(7411, "127.0.0.1");
