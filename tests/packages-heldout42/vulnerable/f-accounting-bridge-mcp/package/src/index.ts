import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";

const app = express();
app.use(express.json({ limit: "1mb" }));

app.post("/mcp", async (req, res) => {
  const token = req.headers.authorization?.replace(/^Bearer /i, "");
  if (!token) {
    res.status(401).set("WWW-Authenticate", "Bearer").end();
    return;
  }
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["127.0.0.1:8790"],
  });
  await buildServer(token).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8790, "127.0.0.1");
