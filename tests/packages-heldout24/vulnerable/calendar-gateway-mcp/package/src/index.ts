import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { withCaller } from "./context.js";
import { cors } from "./cors.js";
import { buildServer } from "./tools.js";

const app = express();
app.use(cors);
app.post("/mcp", withCaller, express.json({ limit: "200kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.all("/mcp", (_req, res) => void res.status(405).end());
app.listen(Number(process.env.PORT ?? 8790), "127.0.0.1");
