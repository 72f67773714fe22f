import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { verifier } from "./verify.js";
import { build } from "./tools.js";

const app = express();
app.use(express.json({ limit: "100kb" }));
app.post("/mcp", requireBearerAuth({ verifier, requiredScopes: ["samples:read"] }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["127.0.0.1:8822"],
  });
  res.on("close", () => void transport.close());
  await build(new Set(req.auth?.scopes)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8822, "127.0.0.1");
