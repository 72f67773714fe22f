import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { mcpAuthMetadataRouter } from "@modelcontextprotocol/sdk/server/auth/router.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { issuerMetadata, resource, verifier } from "./auth.js";
import { create } from "./server.js";

const app = express();
app.use(express.json({ limit: "256kb" }));
app.use(mcpAuthMetadataRouter({ oauthMetadata: await issuerMetadata(), resourceServerUrl: resource }));

const bearer = requireBearerAuth({ verifier, requiredScopes: ["ledger"], resourceMetadataUrl: `${resource.origin}/.well-known/oauth-protected-resource/mcp` });

app.post("/mcp", bearer, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [resource.host],
  });
  const server = create();
  res.on("close", () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8080, "0.0.0.0");
