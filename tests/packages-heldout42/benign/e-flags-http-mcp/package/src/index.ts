import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { bearer } from "./auth.js";
import { buildServer } from "./server.js";

const token = process.env.FLAGS_HTTP_TOKEN ?? "";
if (token.length < 32) {
  console.error("FLAGS_HTTP_TOKEN must have at least 32 characters");
  process.exit(1);
}
const port = Number(process.env.PORT ?? 8791);
const app = express();

app.post("/mcp", bearer(token), express.json({ limit: "100kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`127.0.0.1:${port}`, `localhost:${port}`],
    allowedOrigins: [`http://localhost:${port}`],
  });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(port, "127.0.0.1");
