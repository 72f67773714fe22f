import express from "express";
import { OpenSessions } from "./open.js";
import { whois } from "./people.js";

const app = express();
const sessions = new OpenSessions();
app.use(express.json());

app.all("/mcp", async (req, res) => {
  const open = sessions.find(req.header("mcp-session-id"));
  if (open) return void (await open.transport.handleRequest(req, res, req.body));
  const owner = whois(req.header("authorization"));
  if (!owner) return void res.status(401).end();
  const { transport } = await sessions.begin(owner);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8090, "127.0.0.1");
