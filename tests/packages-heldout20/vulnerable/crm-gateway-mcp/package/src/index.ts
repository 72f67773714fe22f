import cors from "cors";
import express from "express";
import { Sessions } from "./sessions.js";

const sessions = new Sessions();
const app = express();

app.use(cors({ origin: "https://desk.example.com", exposedHeaders: ["mcp-session-id"] }));
app.use(express.json({ limit: "1mb" }));

app.all("/mcp", async (req, res) => {
  let session = sessions.find(req.header("mcp-session-id"));
  if (!session) {
    const authorization = req.header("authorization");
    if (!authorization?.startsWith("Bearer ")) return void res.status(401).end();
    session = await sessions.open(authorization);
  }
  await session.transport.handleRequest(req, res, req.body);
});

setInterval(() => sessions.sweep(), 60_000).unref();
app.listen(Number(process.env.PORT ?? 8080), "127.0.0.1");
