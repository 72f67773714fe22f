#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";
import { caller } from "./context.js";
import { build } from "./server.js";

const app = express();
app.use(express.json({ limit: "1mb" }));

app.post("/mcp", (req, res) => {
  const token = req.get("authorization");
  if (!token?.startsWith("Bearer ")) {
    res.status(401).set("www-authenticate", "Bearer").end();
    return;
  }
  caller.run({ token, requestId: randomUUID() }, async () => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    res.on("close", () => void transport.close());
    await build().connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
});

app.listen(3010, "127.0.0.1");
