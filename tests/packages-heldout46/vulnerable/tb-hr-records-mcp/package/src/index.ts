import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./tools.js";
import { SsoVerifier } from "./verifier.js";

const app = express();
app.post("/mcp", express.json(), requireBearerAuth({ verifier: new SsoVerifier(), requiredScopes: ["records"] }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8730, "127.0.0.1");
