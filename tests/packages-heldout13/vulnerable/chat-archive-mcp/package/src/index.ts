import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./archive.js";
import { login } from "./login.js";
import { Sessions } from "./sessions.js";

const app = express();
const sessions = new Sessions();
app.use(express.json({ limit: "256kb" }));

app.post("/mcp", async (req, res) => {
  const given = req.header("mcp-session-id") ?? (req.query.session as string | undefined);
  const known = given ? sessions.find(given) : undefined;
  if (known) return void (await known.transport.handleRequest(req, res, req.body));

  const user = await login(req.header("authorization"));
  if (!user) return void res.status(401).json({ error: "sign in first" });

  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => sessions.nextId(),
    onsessioninitialized: (id) => sessions.add(id, { transport, user, seen: Date.now() }),
  });
  await build(user).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.delete("/mcp", (req, res) => {
  sessions.drop(req.header("mcp-session-id") ?? "");
  res.status(204).end();
});

setInterval(() => sessions.expire(12 * 3600_000), 60_000).unref();
app.listen(8090, "127.0.0.1");
