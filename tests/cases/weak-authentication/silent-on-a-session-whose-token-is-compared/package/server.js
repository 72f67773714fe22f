import express from "express";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Store } from "./store.js";
import { shop } from "./shop.js";

const store = new Store();
const app = express();
app.use(express.json());
app.post("/mcp", async (req, res) => {
  const known = store.find(req.headers["mcp-session-id"]);
  if (known && known.token !== req.headers.authorization) return res.status(403).end();
  if (known) return known.transport.handleRequest(req, res, req.body);
  const token = req.headers.authorization;
  if (!token) return res.status(401).end();
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => store.keep(id, { transport, token }),
  });
  await shop(token).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8080, "127.0.0.1");
