import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";
import { traced } from "./trace.js";

const app = express();
app.use(express.json({ limit: "200kb" }));
app.use(traced());
app.post("/mcp", async (req, res) => {
  const bearer = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1];
  if (!bearer) return void res.status(401).set("WWW-Authenticate", "Bearer").end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await buildServer(bearer).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT ?? 8931), "127.0.0.1");
