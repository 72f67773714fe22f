import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Api } from "./api.js";

const key = process.env.CONCERT_TICKETS_API_KEY;
if (!key) {
  console.error("CONCERT_TICKETS_API_KEY is not set");
  process.exit(1);
}
const api = new Api(key);
const server = new McpServer({ name: "concert-tickets", version: "1.0.3" });

server.registerTool(
  "sales",
  { description: "Sold and free seats of a concert", inputSchema: { concert: z.string().regex(/^c\d{1,8}$/) } },
  async ({ concert }) => ({ content: [{ type: "text", text: await api.call("GET", `/concerts/${concert}/sales`) }] }),
);

server.registerTool(
  "refund_ticket",
  {
    description: "Refund one ticket",
    inputSchema: { ticket: z.string().regex(/^t\d{1,10}$/), reason: z.string().max(200) },
    annotations: { destructiveHint: true },
  },
  async ({ ticket, reason }) => ({ content: [{ type: "text", text: await api.call("POST", `/tickets/${ticket}/refund`, { reason }) }] }),
);

await server.connect(new StdioServerTransport());
