import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isRight } from "./passwords.js";
import { enter, whose } from "./known.js";
import { desk } from "./desk.js";

const app = express();
app.use(express.json());
app.post("/enter", (req, res) => {
  if (!isRight(req.body.name, req.body.password)) return res.sendStatus(401);
  res.cookie("desk", enter(req.body.name), { httpOnly: true, sameSite: "strict" });
  res.sendStatus(204);
});
app.post("/mcp", async (req, res) => {
  const name = whose(req.headers.cookie);
  if (!name) return res.sendStatus(401);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await desk(name).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7300, "127.0.0.1");
