import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./server.js";
import { actAs } from "./upstream.js";

const app = express();
app.disable("x-powered-by");
app.use(express.json({ limit: "200kb" }));

app.post("/mcp", async (req, res) => {
  if (!actAs(req.get("authorization"))) {
    res.status(401).set("WWW-Authenticate", 'Bearer realm="tracker"').end();
    return;
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  const server = build();
  res.on("close", () => {
    void transport.close();
    void server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.get("/healthz", (_req, res) => void res.send("ok"));
app.listen(Number(process.env.PORT ?? 8790), "127.0.0.1");
