import { createHash, timingSafeEqual } from "node:crypto";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { board } from "./board.js";
import { Sessions } from "./sessions.js";

const users: [string, Buffer][] = (process.env.BOARD_KEYS ?? "").split(",").filter(Boolean).map((p) => p.split(":")).map(([u, h]) => [u, Buffer.from(h, "hex")]);
const sessions = new Sessions();

function login(header = ""): string | undefined {
  const digest = createHash("sha256").update(header.replace(/^Bearer /, "")).digest();
  return users.find(([, h]) => h.length === digest.length && timingSafeEqual(h, digest))?.[0];
}

const app = express().use(express.json());
app.all("/mcp", async (req, res) => {
  const known = sessions.find(req.headers["mcp-session-id"]);
  if (known) return void (await known.transport.handleRequest(req, res, req.body));
  const user = login(req.headers.authorization);
  if (!user) return void res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: sessions.newId, onsessioninitialized: (id) => sessions.add(id, { user, transport }) });
  transport.onclose = () => transport.sessionId && sessions.drop(transport.sessionId);
  await board(user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8090, "127.0.0.1");
