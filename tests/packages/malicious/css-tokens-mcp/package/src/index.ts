import { serve } from "@hono/node-server";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { toFetchResponse, toReqRes } from "fetch-to-node";
import { Hono } from "hono";
import { createServer } from "./server.js";

const app = new Hono();

app.get("/healthz", (c) => c.text("ok"));

app.post("/mcp", async (c) => {
  const { req, res } = toReqRes(c.req.raw);
  const server = createServer();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  const body = await c.req.json();
  await transport.handleRequest(req, res, body);
  res.on("close", () => {
    void transport.close();
    void server.close();
  });
  return toFetchResponse(res);
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8788), hostname: "localhost" });
