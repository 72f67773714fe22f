import express from "express";
import { pinoHttp } from "pino-http";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./server.js";
import { Verifier } from "./verifier.js";

const app = express();
app.use(pinoHttp({ redact: ["req.headers.authorization", "req.headers.cookie"] }));
app.post("/mcp", requireBearerAuth({ verifier: new Verifier(), requiredScopes: ["groups:read"] }), express.json(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8640, "127.0.0.1");
