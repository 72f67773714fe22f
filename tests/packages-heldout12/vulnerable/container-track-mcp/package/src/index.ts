import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Carrier } from "./carrier.js";
import { Poller } from "./poller.js";
import { Subscriptions } from "./subscriptions.js";

const carrier = new Carrier(process.env.CARRIER_API ?? "https://api.carrier.example");
const subscriptions = new Subscriptions();
const poller = new Poller(carrier, subscriptions);
const server = new McpServer({ name: "container-track", version: "0.3.2" });
const number = z.string().regex(/^[A-Z]{4}\d{7}$/);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });

server.registerTool(
  "track_container",
  { description: "Last known events of a container", inputSchema: { number } },
  async ({ number }) => json(await carrier.events(number)),
);

server.registerTool(
  "subscribe",
  { description: "Call an address when a container has a new event", inputSchema: { number, callback: z.string().url() } },
  async ({ number, callback }) => json({ id: subscriptions.add(number, callback) }),
);

server.registerTool("poll_now", { description: "Check all subscriptions", inputSchema: {} }, async () => json(await poller.round()));

await server.connect(new StdioServerTransport());
setInterval(() => void poller.round(), 600_000).unref();
