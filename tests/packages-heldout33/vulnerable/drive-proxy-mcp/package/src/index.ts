import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { caller } from "./caller.js";
import { build } from "./server.js";

const app = express();

app.post("/mcp", express.json(), async (req, res) => {
  const credential = caller(req);
  if (!credential) {
    res.setHeader("WWW-Authenticate", 'Bearer realm="drive"');
    return void res.status(401).end();
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(credential).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8300), "127.0.0.1");
