import cors from "cors";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireUser } from "./users.js";
import { shelf } from "./shelf.js";

const KNOWN = new Set(["https://shelf.example"]);
const app = express();
app.use(cors((req, done) => {
  const origin = req.get("origin");
  if (!KNOWN.has(origin)) return done(null, { origin: false });
  done(null, { origin: origin, credentials: true });
}));
app.post("/mcp", requireUser, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await shelf().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7421, "127.0.0.1");
