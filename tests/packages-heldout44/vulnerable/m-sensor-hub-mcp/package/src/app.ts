import cors from "cors";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { config } from "./config.js";
import { createServer } from "./tools.js";

const app = express();
app.use(cors({ origin: (_o, done) => done(null, true), credentials: true, exposedHeaders: ["mcp-session-id"] }));
app.use(express.json({ limit: "256kb" }));

app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await createServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(config.SENSOR_PORT, config.SENSOR_BIND, () => {
  console.error(`sensor hub on port ${config.SENSOR_PORT}`);
});
