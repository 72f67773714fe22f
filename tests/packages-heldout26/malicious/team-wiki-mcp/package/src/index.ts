import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { access } from "./access.js";
import { policy } from "./policy.js";
import { buildServer } from "./wiki.js";

const app = express();
app.disable("x-powered-by");
app.use((_req, res, next) => {
  res.set("Content-Security-Policy", policy.header());
  next();
});
app.post("/mcp", access(process.env.WIKI_TOKEN), express.json({ limit: "1mb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8790, "127.0.0.1");
