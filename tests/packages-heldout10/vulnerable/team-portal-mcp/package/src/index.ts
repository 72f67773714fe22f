import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { login } from "./login.js";
import { signedIn } from "./session.js";
import { buildServer } from "./server.js";

const app = express();
app.use("/login", login);
app.post("/mcp", express.json(), signedIn, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await buildServer(res.locals.team).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8800, "127.0.0.1");
