import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isRight } from "./passwords.js";
import { desk } from "./desk.js";

const open = {};
const app = express();
app.use(express.json());
app.post("/enter", (req, res) => {
  if (!isRight(req.body.name, req.body.password)) return res.sendStatus(401);
  const number = Math.random().toString(36).slice(2);
  open[number] = req.body.name;
  res.setHeader("Set-Cookie", `desk=${number}; HttpOnly; SameSite=Strict`);
  res.sendStatus(204);
});
app.post("/mcp", async (req, res) => {
  const name = open[(req.headers.cookie ?? "").replace("desk=", "")];
  if (!name) return res.sendStatus(401);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await desk(name).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7300, "127.0.0.1");
