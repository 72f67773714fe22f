import { randomUUID } from "node:crypto";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { server, verifier } from "./server.js";
import { Sessions } from "./sessions.js";

const app = express();
const sessions = new Sessions();
app.use("/mcp", requireBearerAuth({ verifier }), express.json());

app.all("/mcp", async (req, res) => {
  const user = req.auth.clientId;
  const known = sessions.get(req.headers["mcp-session-id"], user);
  if (known) return known.handleRequest(req, res, req.body);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (id) => sessions.add(id, user, transport),
  });
  await server(user).connect(transport);
  return transport.handleRequest(req, res, req.body);
});
app.listen(8080, "127.0.0.1");
