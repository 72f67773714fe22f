import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { nextNumber } from "./numbers.js";
import { desk } from "./desk.js";

const open = new Map();
const app = express();
app.post("/mcp", express.json(), async (req, res) => {
  const known = open.get(req.get("mcp-session-id"));
  if (known) return known.handleRequest(req, res, req.body);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: nextNumber,
    onsessioninitialized: (id) => open.set(id, transport),
  });
  await desk().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7300, "127.0.0.1");
