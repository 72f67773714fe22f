import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { bearer } from "./bearer.js";
import { buildServer } from "./hub.js";

const token = process.env.HUB_TOKEN;
if (!token || token.length < 32) {
  console.error("HUB_TOKEN must be set to at least 32 characters");
  process.exit(2);
}

const port = 8124;
const app = express();
app.post("/mcp", bearer(token), express.json({ limit: "200kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`127.0.0.1:${port}`],
  });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(port, "127.0.0.1");
