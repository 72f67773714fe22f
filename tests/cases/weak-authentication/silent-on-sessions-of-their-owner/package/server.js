import express from "express";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { desk } from "./desk.js";
import { verifier } from "./tokens.js";

const sessions = new Map();
const app = express();
app.post("/mcp", requireBearerAuth({ verifier }), async (req, res) => {
  const user = req.auth.extra.user;
  const open = sessions.get(req.headers["mcp-session-id"]);
  if (open && open.user.id !== user.id) {
    return res.status(404).end();
  }
  if (open) {
    return open.transport.handleRequest(req, res, req.body);
  }
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => `${Date.now()}-${randomUUID()}`,
    onsessioninitialized: (id) => sessions.set(id, { transport, user }),
  });
  await desk(user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8080, "127.0.0.1");
