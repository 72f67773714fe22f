import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Caller, withCaller } from "./caller.js";
import { build } from "./tools.js";

const app = express();
app.use(express.json({ limit: "500kb" }));

app.post("/mcp", async (req, res) => {
  const caller = Caller.from(req.headers.authorization);
  if (!caller) {
    res.status(401).set("WWW-Authenticate", 'Bearer realm="hiring"').end();
    return;
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await withCaller(caller, async () => {
    await build().connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
});

app.listen(Number(process.env.PORT ?? 8455), "127.0.0.1");
