#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { mcpAuthMetadataRouter } from "@modelcontextprotocol/sdk/server/auth/router.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import { AUDIENCE, metadata, verifier } from "./auth.js";
import { build } from "./server.js";

const app = express();
const sessions = new Map<string, { transport: StreamableHTTPServerTransport; subject: string }>();

app.use(mcpAuthMetadataRouter({ oauthMetadata: metadata, resourceServerUrl: new URL(AUDIENCE), scopesSupported: ["notes"] }));

app.all("/mcp", requireBearerAuth({ verifier, requiredScopes: ["notes"] }), express.json({ limit: "200kb" }), async (req, res) => {
  const subject = String(req.auth!.extra!.subject);
  const id = req.get("mcp-session-id");
  const known = id ? sessions.get(id) : undefined;
  if (known) {
    if (known.subject !== subject) return void res.status(404).json({ error: "unknown session" });
    return void (await known.transport.handleRequest(req, res, req.body));
  }
  if (id || !isInitializeRequest(req.body)) return void res.status(404).json({ error: "unknown session" });
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    enableDnsRebindingProtection: true,
    allowedHosts: ["127.0.0.1:8620", new URL(AUDIENCE).host],
    onsessioninitialized: (sid) => void sessions.set(sid, { transport, subject }),
  });
  transport.onclose = () => void (transport.sessionId && sessions.delete(transport.sessionId));
  await build(subject).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8620, "127.0.0.1");
