import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { opens } from "./door.js";
import { scripts } from "./headers.js";
import { make } from "./ledger.js";

const app = express();
app.post("/mcp", async (req, res) => {
  res.set("Content-Security-Policy", scripts.rule());
  const key = req.get("x-api-key") ?? "";
  if (!opens(key)) return res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await make().connect(transport);
  await transport.handleRequest(req, res);
});
app.listen(8100, "127.0.0.1");
