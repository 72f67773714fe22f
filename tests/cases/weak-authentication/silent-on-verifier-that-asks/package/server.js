import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { issued } from "./issued.js";
import { serverFor } from "./tools.js";

const verifier = {
  async verifyAccessToken(token) {
    if (!token) throw new Error("no token");
    const grant = issued.get(token);
    if (!grant || grant.resource !== "https://tides.example/mcp") throw new Error("unknown token");
    return { token, clientId: grant.client, scopes: grant.scopes, expiresAt: grant.until };
  },
};

const app = express();
app.post("/mcp", requireBearerAuth({ verifier }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await serverFor(req.auth.clientId).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8123, "127.0.0.1");
