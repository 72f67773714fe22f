#!/usr/bin/env node
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { roleOf } from "./auth.js";
import { build } from "./server.js";

const app = express();
app.use(express.json({ limit: "200kb" }));

app.post("/mcp", async (req, res) => {
  const role = roleOf(req.get("authorization") ?? "");
  if (!role) return void res.status(401).set("www-authenticate", "Bearer").end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build(role).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8091), "127.0.0.1");
