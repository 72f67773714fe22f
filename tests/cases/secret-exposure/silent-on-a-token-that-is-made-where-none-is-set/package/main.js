import { randomBytes, timingSafeEqual } from "node:crypto";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./tools.js";

const token = process.env.BENCH_TOKEN ?? randomBytes(24).toString("base64url");
const app = express();
app.use((req, res, next) => {
  const given = Buffer.from(req.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return res.status(401).end();
  next();
});
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8640, "127.0.0.1", () => {
  if (!process.env.BENCH_TOKEN) console.error(`token for this run: ${token}`);
});
