import express from "express";
import { OpenSessions } from "./open.js";
import { whois } from "./people.js";

const app = express();
const sessions = new OpenSessions();
app.use(express.json());

app.all("/mcp", async (req, res) => {
  const caller = whois(req.header("authorization"));
  if (!caller) return void res.status(401).end();
  const open = sessions.find(req.header("mcp-session-id"));
  if (open && open.owner !== caller) return void res.status(403).end();
  const { transport } = open ?? (await sessions.begin(caller));
  await transport.handleRequest(req, res, req.body);
});
app.listen(8090, "127.0.0.1");
