import { serve } from "@hono/node-server";
import { StreamableHTTPTransport } from "@hono/mcp";
import { Hono } from "hono";
import { bearer, type Caller } from "./auth.js";
import { permitServer } from "./tools.js";

const app = new Hono<{ Variables: { caller: Caller } }>();

app.use("/mcp", bearer);
app.all("/mcp", async (c) => {
  const transport = new StreamableHTTPTransport();
  await permitServer(c.get("caller")).connect(transport);
  return transport.handleRequest(c);
});

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env.PORT ?? 8720) });
