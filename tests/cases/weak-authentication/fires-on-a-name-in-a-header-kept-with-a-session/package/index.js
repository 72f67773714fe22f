import express from "express";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { board } from "./board.js";

const app = express();
const open = new Map();
app.use(express.json());

app.all("/mcp", async (req, res) => {
  let held = open.get(req.headers["mcp-session-id"]);
  if (!held) {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID, onsessioninitialized: (id) => open.set(id, held) });
    held = { transport, member: req.headers["x-member"] || "visitor" };
    await board(() => held.member).connect(transport);
  }
  await held.transport.handleRequest(req, res, req.body);
});
app.listen(8282, "127.0.0.1");
