import { randomUUID } from "node:crypto";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { authenticate } from "./auth.js";
import { ledgerServer } from "./ledger.js";

const PORT = Number(process.env.PORT ?? 8124);
const ORIGINS = ["https://ledger.example"];
const sessions = new Map<string, { sub: string; transport: StreamableHTTPServerTransport; used: number }>();

const app = express();
app.disable("x-powered-by");
app.use(express.json({ limit: "100kb" }));

app.all("/mcp", authenticate, async (req, res) => {
  const sub = res.locals.sub as string;
  const id = req.header("mcp-session-id");
  if (id) {
    const s = sessions.get(id);
    if (!s || s.sub !== sub) return void res.status(404).json({ error: "unknown session" });
    s.used = Date.now();
    return void (await s.transport.handleRequest(req, res, req.body));
  }
  if (sessions.size > 1000) return void res.status(503).end();
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    enableDnsRebindingProtection: true,
    allowedHosts: [`127.0.0.1:${PORT}`, "ledger.example"],
    allowedOrigins: ORIGINS,
    onsessioninitialized: (sid) => void sessions.set(sid, { sub, transport, used: Date.now() }),
  });
  transport.onclose = () => void sessions.delete(transport.sessionId ?? "");
  await ledgerServer(sub).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

setInterval(() => {
  for (const s of sessions.values()) if (Date.now() - s.used > 3_600_000) void s.transport.close();
}, 60_000).unref();

app.listen(PORT, "127.0.0.1");
