import express from "express";
import { Sessions } from "./sessions.js";
import { identify } from "./users.js";

const app = express();
const sessions = new Sessions();
app.use(express.json({ limit: "100kb" }));

app.all("/mcp", async (req, res) => {
  const known = sessions.find(req.header("mcp-session-id"));
  if (known) return void (await known.transport.handleRequest(req, res, req.body));
  const user = identify(req.header("authorization"));
  if (!user) return void res.status(401).json({ error: "sign in first" });
  const { transport } = await sessions.open(user);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8080), "127.0.0.1");
