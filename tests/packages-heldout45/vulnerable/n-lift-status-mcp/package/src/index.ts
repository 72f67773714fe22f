import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";

const app = express();

app.post("/mcp", express.json(), async (req, res) => {
  const auth = req.headers.authorization;
  if (!auth) {
    res.status(401).set("WWW-Authenticate", "Bearer").end();
    return;
  }
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["localhost:8790"],
  });
  res.on("close", () => void transport.close());
  await buildServer(auth).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8790, "localhost");
