import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

interface Ticket {
  id: string;
  owner: string;
  concert: string;
  seat: string;
  state: "valid" | "refunded";
}

const tickets: Ticket[] = [
  { id: "t1", owner: "c1", concert: "Autumn Quartet", seat: "B12", state: "valid" },
  { id: "t2", owner: "c2", concert: "Brass Night", seat: "F03", state: "valid" },
];

export function build(customer: string): McpServer {
  const server = new McpServer({ name: "concert-tickets", version: "0.9.0" });
  const say = (text: string) => ({ content: [{ type: "text" as const, text }] });
  const own = () => tickets.filter((t) => t.owner === customer);

  server.registerTool("my_tickets", { description: "Your tickets", inputSchema: {} }, async () =>
    say(own().map((t) => `${t.id} ${t.concert} ${t.seat} (${t.state})`).join("\n") || "no tickets"),
  );
  server.registerTool("refund_ticket", { description: "Return a ticket", inputSchema: { id: z.string() } }, async ({ id }) => {
    const t = own().find((x) => x.id === id && x.state === "valid");
    if (!t) return say("no such ticket");
    t.state = "refunded";
    return say(`refunded ${t.id}`);
  });
  return server;
}
