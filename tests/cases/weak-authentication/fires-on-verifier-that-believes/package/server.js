import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { serverFor } from "./tools.js";

const verifier = {
  async verifyAccessToken(token) {
    if (!token || token.length < 16) throw new Error("no token");
    return { token, clientId: "desk", scopes: ["tides"], expiresAt: Math.floor(Date.now() / 1000) + 600 };
  },
};

const app = express();
app.post("/mcp", requireBearerAuth({ verifier }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await serverFor(req.auth.clientId).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8123, "127.0.0.1");
