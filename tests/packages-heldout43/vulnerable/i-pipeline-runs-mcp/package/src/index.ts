import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";

const app = express();

app.use(express.json());
app.post("/mcp", async (req, res) => {
  if (!req.headers.authorization?.startsWith("Bearer ")) return void res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8900, "127.0.0.1");
