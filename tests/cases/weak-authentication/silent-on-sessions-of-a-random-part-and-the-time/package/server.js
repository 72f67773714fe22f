import { randomUUID } from "node:crypto";
import express from "express";

const app = express();
const visits = new Map();

app.post("/mcp", (req, res) => {
  let sessionId = req.headers["mcp-session-id"];
  if (!sessionId) {
    const part = randomUUID();
    sessionId = `tide_${Date.now()}_${part}`;
    visits.set(sessionId, []);
  }
  res.setHeader("mcp-session-id", sessionId);
  res.json({ visits: visits.get(sessionId) });
});

app.listen(8080, "127.0.0.1");
