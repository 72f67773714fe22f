import express from "express";
import { randomUUID } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";

const jwks = createRemoteJWKSet(new URL("https://login.example.com/.well-known/jwks.json"));
const sessions = new Map();
const app = express();
app.use(express.json({ limit: "200kb" }));

const signedIn = async (req, res, next) => {
  const token = req.headers.authorization?.slice("Bearer ".length);
  try {
    const { payload } = await jwtVerify(token, jwks);
    res.locals.user = payload.sub;
  } catch (e) {
    return res.status(401).set("WWW-Authenticate", "Bearer").end();
  }
  next();
};

function giftServer(user) {
  const gifts = [];
  const mcp = new McpServer({ name: "gift-registry", version: "0.2.0" });
  mcp.registerTool("wish", { description: "Add a wish", inputSchema: { wish: z.string().max(200) } }, async ({ wish }) => {
    gifts.push(wish);
    return { content: [{ type: "text", text: `${user}: ${gifts.join(", ")}` }] };
  });
  return mcp;
}

app.post("/mcp", signedIn, async (req, res) => {
  let transport = sessions.get(req.headers["mcp-session-id"]);
  if (!transport) {
    transport = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID, onsessioninitialized: (id) => sessions.set(id, transport) });
    await giftServer(res.locals.user).connect(transport);
  }
  await transport.handleRequest(req, res, req.body);
});

app.post("/reset", (req, res) => {
  const ok = Boolean(process.env.RESET_KEY) && req.get("x-reset") === process.env.RESET_KEY;
  if (ok) sessions.clear();
  res.sendStatus(ok ? 204 : 403);
});
app.listen(4242, "127.0.0.1");
