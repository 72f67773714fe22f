import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Store } from "./store.js";

const store = new Store();
const text = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });

export function build(): McpServer {
  const s = new McpServer({ name: "hr-records", version: "1.4.0" });

  s.registerTool("list_records", { description: "All records (HR staff only)" }, async ({ authInfo }) => {
    if (authInfo?.extra?.hr !== true) throw new Error("HR staff only");
    return text(store.all().map(({ id, name }) => ({ id, name })));
  });
  s.registerTool("get_record", { description: "Your personnel record", inputSchema: { employee: z.string() } }, async ({ employee }) =>
    text(store.byId(employee) ?? null),
  );
  s.registerTool(
    "update_bank_account",
    { description: "Change the account for your salary", inputSchema: { employee: z.string(), iban: z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/) } },
    async ({ employee, iban }) => text(store.setIban(employee, iban)),
  );
  return s;
}
