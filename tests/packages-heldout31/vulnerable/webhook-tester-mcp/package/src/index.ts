import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { deliver, recent } from "./delivery.js";
import { target } from "./targets.js";

const server = new McpServer({ name: "webhook-tester", version: "0.4.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });
const inputSchema = { url: z.string(), event: z.string().regex(/^[\w.]+$/), payload: z.string().default("{}"), secret: z.string().default("test") };

server.registerTool("send_webhook", { description: "Send one delivery", inputSchema }, async ({ url, event, payload, secret }) =>
  json(await deliver(target(url), event, payload, secret)),
);
server.registerTool("last_deliveries", { description: "Recent deliveries", inputSchema: { count: z.number().int().max(50).default(5) } }, async ({ count }) =>
  json(recent(count)),
);

await server.connect(new StdioServerTransport());
