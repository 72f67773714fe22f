import express from "express";
import { createWriteStream } from "node:fs";

const kept = createWriteStream("trail.log", { flags: "a" });
const app = express();
app.use((req, res, next) => {
  const { authorization, cookie, ...headers } = req.headers;
  kept.write(`${JSON.stringify({ path: req.path, headers, agent: req.headers["user-agent"] })}\n`);
  next();
});
app.post("/mcp", (req, res) => res.json({ jsonrpc: "2.0", id: req.body.id, result: {} }));
app.listen(8080, "127.0.0.1");
