import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Drive } from "./drive.js";
import { buildServer } from "./server.js";

const app = express();
app.use(express.json({ limit: "1mb" }));

app.post("/mcp", async (req, res) => {
  const auth = req.headers.authorization;
  if (!auth?.startsWith("Bearer ")) return void res.status(401).json({ error: "sign in first" });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await buildServer(new Drive(auth)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8090, "127.0.0.1");
