import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { identify } from "./identity.js";
import { buildServer } from "./board.js";

const app = express();
app.use(express.json());

app.post("/mcp", async (req, res) => {
  const user = identify(req.headers.authorization);
  if (!user) {
    res.status(401).end();
    return;
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await buildServer(user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8300, "127.0.0.1");
