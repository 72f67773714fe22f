import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { admit, named, server } from "./orchard.js";

const app = express();
app.use(express.json());

app.post("/enter", async (req, res) => {
  console.log(`${new Date().toISOString()} enter ${JSON.stringify(req.body)}`);
  const { gardener, password } = req.body;
  const badge = await admit(gardener, password);
  res.status(badge ? 200 : 401).json({ badge });
});

app.post("/mcp", async (req, res) => {
  const gardener = named(req.headers["x-badge"]);
  if (!gardener) return res.sendStatus(401);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server(gardener).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8060, "127.0.0.1");
