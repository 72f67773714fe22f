#!/usr/bin/env node
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireToken } from "./auth.js";
import { buildServer } from "./server.js";

const HOST = "127.0.0.1";
const PORT = 8321;
const app = express();

app.post("/mcp", requireToken(process.env.GREENHOUSE_TOKEN), express.json({ limit: "64kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`${HOST}:${PORT}`, `localhost:${PORT}`],
  });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(PORT, HOST, () => console.error(`listening on ${HOST}:${PORT}`));
