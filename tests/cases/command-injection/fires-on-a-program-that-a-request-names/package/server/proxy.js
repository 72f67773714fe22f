import express from "express";
import cors from "cors";
import { start, sessions } from "./sessions.js";

export const app = express();
app.use(express.json());

app.get("/stdio", async (req, res) => {
  const { command, args = "" } = req.query;
  const id = await start(String(command), String(args).split(" ").filter(Boolean));
  res.json({ id });
});
app.get("/sessions", (req, res) => res.json([...sessions.keys()]));
