import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { api } from "./http.js";

interface Charge {
  id: string;
  amount: number;
  currency: string;
  status: string;
}

const server = new McpServer({ name: "payments-ledger", version: "1.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const show = (c: Charge) => `${c.id} ${(c.amount / 100).toFixed(2)} ${c.currency} ${c.status}`;

server.registerTool(
  "list_charges",
  { description: "The latest charges", inputSchema: { limit: z.number().int().min(1).max(100).default(20) } },
  async ({ limit }) => {
    const { data } = await api.get<{ data: Charge[] }>("/charges", { params: { limit } });
    return text(data.data.map(show).join("\n"));
  },
);
server.registerTool("balance", { description: "Balance of the account" }, async () => {
  const { data } = await api.get<{ available: { amount: number; currency: string }[] }>("/balance");
  return text(data.available.map((b) => `${(b.amount / 100).toFixed(2)} ${b.currency}`).join("\n"));
});
server.registerTool(
  "refund_charge",
  { description: "Refund a charge", inputSchema: { id: z.string().regex(/^ch_\w+$/) }, annotations: { destructiveHint: true } },
  async ({ id }) => text(show((await api.post<Charge>("/refunds", { charge: id })).data)),
);

await server.connect(new StdioServerTransport());
