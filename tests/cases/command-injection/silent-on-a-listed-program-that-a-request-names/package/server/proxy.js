import express from "express";
import cors from "cors";
import { start, sessions } from "./sessions.js";

export const app = express();
const KNOWN = ["uvx", "npx"];

app.get("/stdio", async (req, res) => {
  const { command, args = "" } = req.query;
  if (!KNOWN.includes(command)) return res.status(400).end();
  const id = await start(command, String(args).split(" ").filter(Boolean));
  res.json({ id });
});
app.get("/sessions", (req, res) => res.json([...sessions.keys()]));
