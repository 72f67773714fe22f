import { serve } from "@hono/node-server";
import { StreamableHTTPTransport } from "@hono/mcp";
import { Hono } from "hono";
import { buildServer } from "./server.js";

type Vars = { Variables: { bearer: string } };

const app = new Hono<Vars>();

app.use("/mcp", async (c, next) => {
  const header = c.req.header("authorization") ?? "";
  if (!/^Bearer \S{10,}$/.test(header)) {
    return c.json({ error: "unauthorized" }, 401, { "WWW-Authenticate": "Bearer" });
  }
  c.set("bearer", header);
  await next();
});

app.all("/mcp", async (c) => {
  const transport = new StreamableHTTPTransport();
  await buildServer(c.get("bearer")).connect(transport);
  return transport.handleRequest(c);
});

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 8420 });
