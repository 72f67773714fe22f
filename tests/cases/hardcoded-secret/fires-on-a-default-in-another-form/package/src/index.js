import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import jwt from "jsonwebtoken";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { links, sealed, tokens } from "./keys.js";
import { server } from "./server.js";

const mac = (key, text) => createHmac("sha256", key).update(text).digest();
const app = express();

app.get("/berths/:id", (req, res) => {
  const given = Buffer.from(String(req.query.sig), "hex");
  const good = mac(links, req.params.id);
  if (given.length !== good.length || !timingSafeEqual(given, good)) return res.sendStatus(403);
  res.json({ berth: req.params.id, next: mac(sealed, req.params.id).toString("hex") });
});

app.post("/mcp", express.json(), async (req, res) => {
  const who = jwt.verify(String(req.headers["x-ticket"]), tokens, { algorithms: ["HS256"] });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server(who.sub).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8030, "127.0.0.1");
