#!/usr/bin/env node
import { createServer } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { authenticate, type Caller } from "./auth.js";
import { build } from "./tools.js";

const hosts = new Set([process.env.FLAGPOLE_PUBLIC_HOST, "127.0.0.1:8900"].filter(Boolean));

const http = createServer(async (req, res) => {
  if (!hosts.has(req.headers.host) || req.headers.origin) return void res.writeHead(403).end();
  if (req.url !== "/mcp" || req.method !== "POST") return void res.writeHead(404).end();
  let caller: Caller;
  try {
    caller = await authenticate(req.headers.authorization);
  } catch {
    return void res.writeHead(401, { "www-authenticate": "Bearer" }).end();
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = build(caller);
  res.on("close", () => {
    transport.close();
    server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(req, res);
});

http.listen(8900, "127.0.0.1", () => console.error("flagpole: listening on 127.0.0.1:8900"));
