import express from "express";
import { caller } from "./caller.js";

const app = express();
app.post("/mcp", async (req, res) => {
  const who = await caller(req.headers.authorization);
  res.json({ for: who.sub });
});
app.listen(8300, "127.0.0.1");
