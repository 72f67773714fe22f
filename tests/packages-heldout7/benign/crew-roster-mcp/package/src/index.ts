import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { verifier } from "./verify.js";
import { buildServer } from "./server.js";

const app = express();
const auth = requireBearerAuth({ verifier, requiredScopes: ["roster"] });

app.post("/mcp", auth, express.json({ limit: "256kb" }), async (req, res) => {
  const subject = String(req.auth?.extra?.subject);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => transport.close());
  await buildServer(subject).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? "0.0.0.0");
