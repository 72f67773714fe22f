import express from "express";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { diaryServer } from "./diary.mjs";

const open = new Map();

export function diaryApp(file) {
  const app = express();
  app.get("/sse", async (req, res) => {
    const transport = new SSEServerTransport("/messages", res);
    open.set(transport.sessionId, transport);
    await diaryServer(file).connect(transport);
  });
  app.post("/messages", async (req, res) => {
    const transport = open.get(String(req.query.sessionId));
    if (!transport) return res.status(404).end();
    await transport.handlePostMessage(req, res);
  });
  return app;
}
