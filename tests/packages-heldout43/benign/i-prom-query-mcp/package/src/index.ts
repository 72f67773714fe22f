import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { bearer } from "./auth.js";
import { config } from "./config.js";
import { buildServer } from "./server.js";

const app = express();
app.disable("x-powered-by");
app.post("/mcp", bearer(config.MCP_TOKEN), express.json({ limit: "100kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`127.0.0.1:${config.PORT}`, `localhost:${config.PORT}`],
  });
  res.on("close", () => void transport.close());
  await buildServer(config).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(config.PORT, "127.0.0.1");
