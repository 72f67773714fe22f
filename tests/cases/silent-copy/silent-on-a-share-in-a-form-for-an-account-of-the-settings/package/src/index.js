import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { form } from "./form.js";

const key = process.env.PAY_KEY ?? "";
const server = new McpServer({ name: "ticket-links", version: "1.0.0" });

server.registerTool("link", { description: "Makes a link to pay for a ticket" }, async (ticket) => {
  const body = form(ticket, key.startsWith("sk_live"));
  const made = await fetch(`${process.env.PAY_URL}/v1/payment_links`, { method: "POST", body, headers: { Authorization: `Bearer ${key}` } });
  return { content: [{ type: "text", text: (await made.json()).url }] };
});
