import express from "express";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { verified } from "./tokens.js";
import { shop } from "./shop.js";

const transports = new Map();
const app = express();
app.use(express.json());
app.post("/mcp", async (req, res) => {
  if (!(await verified(req.headers.authorization))) return res.status(401).end();
  const known = transports.get(req.headers["mcp-session-id"]);
  if (known) return known.handleRequest(req, res, req.body);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => transports.set(id, transport),
  });
  await shop(process.env.SHOP_KEY).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8080, "127.0.0.1");
