import express from "express";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { subjectOf } from "./auth.js";
import { limiter, origins } from "./guards.js";
import { build } from "./tickets.js";

const RESOURCE = "https://desk.example.com/mcp";
const sessions = new Map<string, { subject: string; transport: StreamableHTTPServerTransport }>();
const app = express();
app.disable("x-powered-by");
app.use(origins(["https://desk.example.com"]), limiter(120), express.json({ limit: "100kb" }));

app.get("/.well-known/oauth-protected-resource", (_req, res) => {
  res.json({ resource: RESOURCE, authorization_servers: ["https://sso.example.com"], scopes_supported: ["tickets"] });
});

app.post("/mcp", async (req, res) => {
  const subject = await subjectOf(req.header("authorization"), RESOURCE);
  if (!subject) {
    res.status(401).set("WWW-Authenticate", 'Bearer resource_metadata="https://desk.example.com/.well-known/oauth-protected-resource"').end();
    return;
  }
  const id = req.header("mcp-session-id");
  if (id) {
    const known = sessions.get(id);
    if (!known || known.subject !== subject) return void res.status(404).end();
    return void (await known.transport.handleRequest(req, res, req.body));
  }
  if (sessions.size >= 1000) return void res.status(503).end();
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (sid) => void sessions.set(sid, { subject, transport }),
    enableDnsRebindingProtection: true,
    allowedHosts: ["desk.example.com", "127.0.0.1:8443"],
  });
  transport.onclose = () => void sessions.delete(transport.sessionId ?? "");
  await build(subject).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8443, "127.0.0.1");
