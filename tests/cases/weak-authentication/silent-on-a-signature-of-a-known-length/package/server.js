import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

const server = new McpServer({ name: "choir", version: "1.0.0" });
server.tool("songs", "The songs of tonight", {}, async () => ({ content: [{ type: "text", text: "none" }] }));
const seal = (text) => createHmac("sha256", process.env.CHOIR_KEY).update(text).digest("hex");

function isMember(name, given) {
  if (given.length !== 32) return false;
  return seal(name).startsWith(given);
}

function isGuest(name, given) {
  const made = Buffer.from(seal(name));
  const sent = Buffer.from(given);
  return sent.length === made.length && timingSafeEqual(made.subarray(0, sent.length), sent);
}

const app = express();
app.use((req, res, next) => {
  const name = req.get("x-choir-name") ?? "";
  const given = req.get("x-choir-token") ?? "";
  if (`sha256=${given}`.startsWith("sha256=") && (isMember(name, given) || isGuest(name, given))) return next();
  res.status(401).end();
});
app.post("/mcp", express.json(), async (req, res) => {
  const etag = seal(JSON.stringify(req.body)).slice(0, 12);
  res.set("etag", etag);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8300, "127.0.0.1");
