import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";
import { Upstream } from "./upstream.js";

const app = express();

app.post("/mcp", express.json({ limit: "200kb" }), async (req, res) => {
  const auth = req.get("authorization");
  if (!auth?.startsWith("Bearer ")) return void res.status(401).set("WWW-Authenticate", "Bearer").end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => transport.close());
  await buildServer(new Upstream(auth)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8790), "127.0.0.1");
