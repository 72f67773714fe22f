import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { TicketClient, ticketServer } from "./tickets.js";

const transports: Record<string, WebStandardStreamableHTTPServerTransport> = {};
const app = new Hono();

app.all("/mcp", async (c) => {
  const id = c.req.header("mcp-session-id");
  if (id && transports[id]) return transports[id].handleRequest(c.req.raw);
  const header = c.req.header("authorization");
  if (!header?.startsWith("Bearer ")) return c.text("no token", 401);
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (given) => {
      transports[given] = transport;
    },
  });
  await ticketServer(new TicketClient(header.slice(7))).connect(transport);
  return transport.handleRequest(c.req.raw);
});

export default app;
