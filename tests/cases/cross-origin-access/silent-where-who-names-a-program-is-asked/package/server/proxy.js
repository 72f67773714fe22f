import { timingSafeEqual } from "node:crypto";
import express from "express";
import cors from "cors";
import { start, sessions } from "./sessions.js";

export const app = express();
app.use(cors());
app.use((req, res, next) => {
  const given = Buffer.from(String(req.headers.authorization ?? ""));
  const wanted = Buffer.from(`Bearer ${process.env.BENCH_TOKEN}`);
  if (!process.env.BENCH_TOKEN || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return res.status(401).end();
  next();
});
app.get("/stdio", async (req, res) => {
  const { command, args = "" } = req.query;
  const id = await start(String(command), String(args).split(" ").filter(Boolean));
  res.json({ id });
});
app.get("/sessions", (req, res) => res.json([...sessions.keys()]));
