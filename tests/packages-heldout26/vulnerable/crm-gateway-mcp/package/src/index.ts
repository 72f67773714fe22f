import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { bearer } from "./bearer.js";
import { buildServer } from "./tools.js";

const app = express();
app.get("/.well-known/oauth-protected-resource", (_req, res) => {
  res.json({ resource: "https://gateway.example.com/mcp", authorization_servers: ["https://login.example.com"] });
});
app.post("/mcp", express.json(), bearer, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await buildServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8788, "127.0.0.1");
