import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Verifier } from "./verifier.js";
import { build } from "./server.js";

const app = express();
const origins = new Set(["https://desk.example.com"]);

app.use((req, res, next) => {
  const o = req.header("origin");
  if (o && !origins.has(o)) return void res.status(403).end();
  next();
});
app.post("/mcp", express.json({ limit: "256kb" }), requireBearerAuth({ verifier: new Verifier(), requiredScopes: ["expenses.read"] }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build(String(req.auth!.extra!.sub)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8443, "127.0.0.1");
