import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./server.js";
import { login } from "./login.js";
import { sessions, userOf } from "./sessions.js";

const app = express();
app.use("/login", login);

app.post("/mcp", express.json(), async (req, res) => {
  const user = userOf(req.get("authorization"));
  if (!user) return void res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => transport.close());
  await buildServer(user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

setInterval(() => sessions.expire(), 60_000).unref();
app.listen(8930, "127.0.0.1");
