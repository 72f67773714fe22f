import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { note } from "./caller.js";
import { desk } from "./desk.js";
import { verifier } from "./verifier.js";

const app = express();
app.post("/mcp", requireBearerAuth({ verifier }), express.json(), async (req, res) => {
  note(req.auth.extra.name);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await desk().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7300, "127.0.0.1");
