import express from "express";
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { shop } from "./shop.js";

export const caller = new AsyncLocalStorage();
const transports = {};
const app = express();
app.use(express.json());
app.post("/mcp", (req, res) => caller.run({ token: req.headers.authorization }, async () => {
  const id = req.headers["mcp-session-id"];
  let transport = transports[id];
  if (!transport) {
    transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (given) => { transports[given] = transport; },
    });
    await shop(() => caller.getStore().token).connect(transport);
  }
  await transport.handleRequest(req, res, req.body);
}));
app.listen(8080, "127.0.0.1");
