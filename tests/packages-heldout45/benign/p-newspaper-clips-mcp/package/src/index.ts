import { randomBytes } from "node:crypto";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { bearer, localHost } from "./guard.js";
import { build } from "./server.js";

const PORT = Number(process.env.CLIPS_PORT ?? 8611);
const given = process.env.CLIPS_TOKEN;
const token = given ?? randomBytes(32).toString("base64url");

const app = express();
app.use(localHost(PORT), bearer(token), express.json({ limit: "1mb" }));

app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(PORT, "127.0.0.1", () => {
  console.error(`listening on http://127.0.0.1:${PORT}/mcp`);
  if (!given) console.error(`token for this run: ${token}`);
});
