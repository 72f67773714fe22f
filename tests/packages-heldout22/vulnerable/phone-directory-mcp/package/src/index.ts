import cors from "cors";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./server.js";

const options = {
  port: Number(process.env.PORT ?? 8730),
  bind: process.env.BIND ?? "::",
  cors: { origin: true, credentials: true, exposedHeaders: ["Mcp-Session-Id"] },
};

const app = express();
app.use(cors(options.cors));
app.use(express.json());

app.all("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = build();
  res.on("close", () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(options.port, options.bind, () => console.error(`directory on port ${options.port}`));
