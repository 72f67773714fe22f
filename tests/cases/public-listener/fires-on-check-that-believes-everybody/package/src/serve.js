import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { who } from "./who.js";
import { tools } from "./tools.js";

const app = express();

app.post("/mcp", async (req, res) => {
  if (!who(req)) return res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await tools().connect(transport);
  await transport.handleRequest(req, res);
});

app.listen(7300, "0.0.0.0");
