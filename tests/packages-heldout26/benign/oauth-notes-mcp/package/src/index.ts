import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./notes.js";
import { RESOURCE, verifier } from "./verifier.js";

const app = express();
const auth = requireBearerAuth({
  verifier,
  requiredScopes: ["notes"],
  resourceMetadataUrl: `${RESOURCE}/.well-known/oauth-protected-resource`,
});

app.get("/.well-known/oauth-protected-resource", (_req, res) => {
  res.json({ resource: RESOURCE, authorization_servers: ["https://login.example.com"], scopes_supported: ["notes"] });
});
app.post("/mcp", auth, express.json({ limit: "200kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["127.0.0.1:8792", "notes.example.com"],
    allowedOrigins: ["https://notes.example.com"],
  });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8792, "127.0.0.1");
