import express from "express";
import cors from "cors";
import { start, sessions } from "./sessions.js";

export const app = express();
app.use(cors());
app.use(express.json({ limit: "1mb" }));

app.get("/stdio", async (req, res) => {
  const { command, args = "" } = req.query;
  try {
    const id = await start(String(command), String(args).split(" ").filter(Boolean));
    res.json({ id });
  } catch (e) {
    res.status(500).json({ error: e.message });
  }
});

app.post("/message", async (req, res) => {
  const session = sessions.get(String(req.query.id));
  if (!session) return res.status(404).end();
  await session.send(req.body);
  res.status(202).end();
});
