import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";
import { verifier } from "./verifier.js";

const hosts = ["127.0.0.1:8791", "localhost:8791"];
const app = express();

app.post("/mcp", requireBearerAuth({ verifier, requiredScopes: ["clients.read"] }), express.json({ limit: "256kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: hosts,
  });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8791, "127.0.0.1", () => console.error("listening on 127.0.0.1:8791"));
