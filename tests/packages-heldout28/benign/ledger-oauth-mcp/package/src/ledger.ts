import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const books = new Map<string, { cents: number; text: string }[]>();

export function ledgerServer(sub: string): McpServer {
  const s = new McpServer({ name: "ledger", version: "1.0.1" });
  const book = () => books.get(sub) ?? books.set(sub, []).get(sub)!;
  s.registerTool("balance", { description: "Balance of your ledger" }, async () => ({
    content: [{ type: "text", text: (book().reduce((n, e) => n + e.cents, 0) / 100).toFixed(2) }],
  }));
  s.registerTool("add_entry", { description: "Add an entry", inputSchema: { cents: z.number().int(), text: z.string().max(200) } }, async (e) => {
    if (book().length >= 10_000) throw new Error("the ledger is full");
    book().push(e);
    return { content: [{ type: "text", text: "added" }] };
  });
  return s;
}
