import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { verifier } from "./tokens.js";
import { buildServer } from "./glossary.js";

const app = express();
app.post("/mcp", express.json(), requireBearerAuth({ verifier }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await buildServer(req.auth?.scopes ?? []).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8090, "127.0.0.1");
