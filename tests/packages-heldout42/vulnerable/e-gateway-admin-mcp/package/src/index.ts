import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";
import { Upstream } from "./upstream.js";

const app = express();

app.post("/mcp", express.json(), async (req, res) => {
  const auth = req.get("authorization");
  if (!auth?.startsWith("Bearer ")) return void res.status(401).json({ error: "a bearer token is needed" });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableDnsRebindingProtection: true, allowedHosts: ["127.0.0.1:8790"] });
  res.on("close", () => transport.close());
  await buildServer(new Upstream(auth)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8790, "127.0.0.1");
