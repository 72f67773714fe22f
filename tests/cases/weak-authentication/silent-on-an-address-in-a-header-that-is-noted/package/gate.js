import { timingSafeEqual } from "node:crypto";
import express from "express";

const app = express();
app.use((req, res, next) => {
  const said = req.headers["x-forwarded-for"];
  console.error("call by", said ?? req.socket.remoteAddress);
  const here = req.socket.remoteAddress ?? "";
  if (here.startsWith("127.")) return next();
  const key = Buffer.from(req.get("x-loom-key") ?? "");
  const wanted = Buffer.from(process.env.LOOM_KEY);
  if (key.length !== wanted.length || !timingSafeEqual(key, wanted)) return res.sendStatus(401);
  next();
});
app.post("/mcp", (req, res) => res.json({}));
app.listen(8125, "127.0.0.1");
