import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { inside } from "./back.js";

export const app = express();
export const transport = () => new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });

app.get("/signed-in", (req, res) => {
  const way = String(req.query.way);
  res.redirect(inside(way));
});
