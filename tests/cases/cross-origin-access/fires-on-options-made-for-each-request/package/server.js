import cors from "cors";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireUser } from "./users.js";
import { shelf } from "./shelf.js";

const app = express();
app.use(cors((req, done) => {
  done(null, { origin: req.get("origin"), credentials: true });
}));
app.post("/mcp", requireUser, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await shelf().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7421, "127.0.0.1");
