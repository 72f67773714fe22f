import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { admit, named, redact, server } from "./orchard.js";

const app = express();
app.use(express.json());

app.post("/enter", async (req, res) => {
  const { password, ...shown } = req.body;
  console.log(`enter ${JSON.stringify(shown)}`);
  console.log("with", { ...req.body, password: "***" });
  console.log("as", redact(req.body), Object.keys(req.body).length, req.body.gardener);
  console.log(JSON.stringify(req.body, ["gardener"]));
  const badge = await admit(req.body.gardener, password);
  res.status(badge ? 200 : 401).json({ badge });
});

app.post("/mcp", async (req, res) => {
  console.log("message", JSON.stringify(req.body));
  const gardener = named(req.headers["x-badge"]);
  if (!gardener) return res.sendStatus(401);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server(gardener).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8060, "127.0.0.1");
