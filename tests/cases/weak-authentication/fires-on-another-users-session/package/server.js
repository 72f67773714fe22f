import express from "express";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { desk } from "./desk.js";
import { verifier } from "./tokens.js";
import { find, keep } from "./sessions.js";

const app = express();
app.use(express.json());
app.post("/mcp", requireBearerAuth({ verifier }), async (req, res) => {
  const open = find(req.headers["mcp-session-id"]);
  if (open) {
    return open.transport.handleRequest(req, res, req.body);
  }
  const user = req.auth.extra.user;
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (id) => keep(id, { transport, user }),
  });
  await desk(user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8080, "127.0.0.1");
