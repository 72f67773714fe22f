#!/usr/bin/env node
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { gate } from "./gate.js";
import { buildServer } from "./server.js";

const app = express();
app.disable("x-powered-by");

app.post("/mcp", gate, express.json({ limit: "256kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["127.0.0.1:8931", "feed.example.com"],
  });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8931, "127.0.0.1");
