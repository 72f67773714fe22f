#!/usr/bin/env node
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { auth } from "./auth.js";
import { build } from "./tools.js";

const port = Number(process.env.PORT ?? 8090);
const app = express();
app.use(express.json({ limit: "1mb" }));

app.post("/mcp", auth, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.get("/health", (_req, res) => res.json({ ok: true }));

app.listen(port, () => console.error(`session-store on port ${port}`));
