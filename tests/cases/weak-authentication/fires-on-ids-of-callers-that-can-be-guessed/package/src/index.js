import { readFileSync } from "node:fs";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { admit, holder } from "./badges.js";
import { server } from "./server.js";

const people = JSON.parse(readFileSync(process.env.GREENHOUSE_PEOPLE, "utf8"));
const app = express();
app.use(express.json());

app.post("/admit", (req, res) => {
  const badge = admit(people, req.body.name, req.body.password);
  if (!badge) return res.sendStatus(401);
  res.json({ badge });
});

app.post("/mcp", async (req, res) => {
  const who = holder(req.get("x-badge") ?? req.headers["x-badge"]);
  if (!who) return res.sendStatus(401);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server(who).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8040, "127.0.0.1");
