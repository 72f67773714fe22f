import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { bearer } from "./auth.js";
import { build } from "./meter.js";

const port = Number(process.env.PORT ?? 8732);
const app = express();
app.use(bearer(process.env.METER_TOKEN ?? ""));
app.use(express.json({ limit: "200kb" }));
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`127.0.0.1:${port}`, `localhost:${port}`],
  });
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(port, "127.0.0.1");
