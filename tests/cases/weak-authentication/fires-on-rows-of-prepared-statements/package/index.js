import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { known } from "./known.js";
import { serverFor } from "./server.js";

const app = express();
app.use(express.json());
app.post("/mcp", known, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await serverFor(req.user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8077, "127.0.0.1");
