import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { member } from "./auth.js";
import { buildServer } from "./board.js";

const app = express();

app.post("/mcp", express.json({ limit: "64kb" }), async (req, res) => {
  const who = member(req.get("authorization") ?? "");
  if (!who) return void res.status(401).json({ error: "sign in first" });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await buildServer(who).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8622), "127.0.0.1");
