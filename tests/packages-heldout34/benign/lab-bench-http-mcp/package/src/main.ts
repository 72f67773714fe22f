#!/usr/bin/env node
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { guard, token } from "./guard.js";
import { build } from "./tools.js";

const PORT = 8642;
const app = express();
app.use(guard(PORT));
app.use(express.json({ limit: "64kb" }));

app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(PORT, "127.0.0.1", () => {
  console.error(`listening on http://127.0.0.1:${PORT}/mcp`);
  if (!process.env.BENCH_TOKEN) console.error(`token for this run: ${token}`);
});
