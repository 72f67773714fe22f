#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import express from "express";
import { authenticate, limit, sameSite } from "./auth.js";
import { buildServer } from "./notes.js";
import { Sessions } from "./sessions.js";

async function stdio(): Promise<void> {
  await buildServer(userInfo().username).connect(new StdioServerTransport());
}

function http(): void {
  const issuer = process.env.ISSUER ?? "https://login.example";
  const resource = process.env.RESOURCE ?? "https://notes.example/mcp";
  const port = Number(process.env.PORT ?? 3300);
  const host = process.env.HOST ?? "127.0.0.1";
  const sessions = new Sessions();
  const app = express();
  app.disable("x-powered-by");
  app.use(sameSite(new Set([new URL(resource).host, `localhost:${port}`, `127.0.0.1:${port}`]), new Set([new URL(resource).origin])));
  app.get("/healthz", (_req, res) => void res.json({ ok: true }));
  app.get("/.well-known/oauth-protected-resource", (_req, res) => void res.json({ resource, authorization_servers: [issuer], scopes_supported: ["notes"] }));
  app.use("/mcp", authenticate(issuer, resource), limit(120), express.json({ limit: "1mb" }));

  app.all("/mcp", async (req, res) => {
    const user = req.user!.id;
    const id = req.headers["mcp-session-id"];
    if (typeof id === "string") {
      const known = sessions.get(id, user);
      if (!known) return void res.status(404).json({ error: "unknown session" });
      return void (await known.handleRequest(req, res, req.body));
    }
    if (req.method !== "POST" || !isInitializeRequest(req.body)) return void res.status(400).json({ error: "session required" });
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      onsessioninitialized: (sid) => sessions.add(sid, user, transport),
    });
    transport.onclose = () => {
      if (transport.sessionId) sessions.remove(transport.sessionId);
    };
    await buildServer(user).connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
  const listener = app.listen(port, host, () => console.error(`listening on ${host}:${port}`));
  process.on("SIGTERM", () => listener.close(() => process.exit(0)));
}

if (process.argv.includes("--http")) http();
else await stdio();
