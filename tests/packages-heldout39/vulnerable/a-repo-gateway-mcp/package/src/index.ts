#!/usr/bin/env node
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./server.js";
import { callers } from "./context.js";

const app = express();
app.use(express.json());

app.post("/mcp", (req, res) => {
  const authorization = req.get("authorization");
  if (!authorization?.startsWith("Bearer ")) return void res.status(401).end();
  callers.run({ authorization }, async () => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await build().connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
});

app.listen(8780, "127.0.0.1", () => console.error("repo-gateway on 8780"));
