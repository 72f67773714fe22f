#!/usr/bin/env node
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";
import { z } from "zod";
import { upstreamToken, verifier } from "./auth.js";
import { settings } from "./settings.js";

async function invoices(auth: AuthInfo | undefined, rest: string[], query: Record<string, string> = {}) {
  if (!auth) throw new Error("not signed in");
  const path = ["tenants", String(auth.extra?.tenant), "invoices", ...rest].map(encodeURIComponent).join("/");
  const res = await fetch(`${settings.GATE_UPSTREAM}/${path}?${new URLSearchParams(query)}`, {
    headers: { authorization: `Bearer ${await upstreamToken(auth)}` },
    redirect: "error",
  });
  if (!res.ok) throw new Error(`invoices service answered ${res.status}`);
  return { content: [{ type: "text" as const, text: JSON.stringify(await res.json()) }] };
}

function build(): McpServer {
  const server = new McpServer({ name: "tenant-gate", version: "0.9.0" });
  server.registerTool(
    "list_invoices",
    { description: "Invoices of your company", inputSchema: { state: z.enum(["open", "paid", "overdue"]).default("open") } },
    ({ state }, { authInfo }) => invoices(authInfo, [], { state }),
  );
  server.registerTool(
    "invoice_status",
    { description: "Status of one invoice", inputSchema: { number: z.string().regex(/^\d{4}-\d{1,8}$/) } },
    ({ number }, { authInfo }) => invoices(authInfo, [number, "status"]),
  );
  return server;
}

const app = express();
const resource = new URL(settings.GATE_RESOURCE);

app.get("/.well-known/oauth-protected-resource", (_req, res) => {
  res.json({ resource: resource.href, authorization_servers: [settings.GATE_ISSUER], scopes_supported: ["invoices"] });
});

app.post(
  "/mcp",
  requireBearerAuth({ verifier, requiredScopes: ["invoices"], resourceMetadataUrl: new URL("/.well-known/oauth-protected-resource", resource).href }),
  express.json({ limit: "256kb" }),
  async (req, res) => {
    const server = build();
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    res.on("close", () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(req, res, req.body);
  },
);

app.listen(settings.PORT);
