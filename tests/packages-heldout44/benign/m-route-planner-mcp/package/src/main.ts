import { serve } from "@hono/node-server";
import { StreamableHTTPTransport } from "@hono/mcp";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { cors } from "hono/cors";
import { env } from "./env.js";
import { createServer } from "./server.js";

const app = new Hono();
const hosts = new Set([`127.0.0.1:${env.PORT}`, `localhost:${env.PORT}`]);

// a page of another site cannot reach this port by rebinding its name
app.use(async (c, next) => (hosts.has(c.req.header("host") ?? "") ? next() : c.text("unknown host", 421)));
app.use("/mcp", cors({ origin: env.WEB_ORIGIN, allowMethods: ["POST"], exposeHeaders: ["mcp-session-id"] }));
app.use("/mcp", bearerAuth({ token: env.MCP_TOKEN }));
app.post("/mcp", async (c) => {
  const transport = new StreamableHTTPTransport();
  await createServer().connect(transport);
  return transport.handleRequest(c);
});

serve({ fetch: app.fetch, port: env.PORT, hostname: "127.0.0.1" });
