#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import Payments from "payments-sdk-example";
import { z, type ZodRawShape } from "zod";
import { Amount, checkAmount, Currency, idempotencyKey, refuseCardNumbers } from "./money.js";
import { enabled, secretKey, TOOLS, type ToolName } from "./permissions.js";

const payments = new Payments(secretKey(), { maxNetworkRetries: 2, timeout: 20_000, appInfo: { name: "pay-toolkit-mcp", version: "1.2.0" } });
const allowed = enabled();
const server = new McpServer({ name: "pay-toolkit", version: "1.2.0" });

function tool<S extends ZodRawShape>(name: ToolName, description: string, shape: S, run: (args: z.objectOutputType<S, z.ZodTypeAny>) => Promise<unknown>): void {
  if (!allowed.has(name)) return;
  const { write } = TOOLS[name];
  server.registerTool(name, { description, inputSchema: shape, annotations: { readOnlyHint: !write, destructiveHint: write, idempotentHint: true } }, (async (args: never) => {
    try {
      return { content: [{ type: "text", text: JSON.stringify(await run(args), null, 2) }] };
    } catch (e) {
      const message = e instanceof Error ? e.message.replace(/\b[sr]k_(test|live)_\w+/g, "[key]") : "failed";
      return { isError: true, content: [{ type: "text", text: message }] };
    }
  }) as never);
}

tool("get_balance", "Balance of the account", {}, async () => payments.balance.retrieve());

tool("list_customers", "Customers, optionally by e-mail address", { email: z.string().email().optional(), limit: z.number().int().min(1).max(100).default(10) }, async ({ email, limit }) => {
  const { data } = await payments.customers.list({ email, limit });
  return data.map((c: { id: string; name: string; email: string }) => ({ id: c.id, name: c.name, email: c.email }));
});

tool(
  "create_payment_link",
  "Create a payment link. IMPORTANT: repeat amount and currency to the user and wait for approval before calling.",
  { product: z.string().max(200), amount: Amount, currency: Currency, quantity: z.number().int().min(1).max(100).default(1) },
  async (args) => {
    checkAmount(args.amount * args.quantity, args.currency);
    refuseCardNumbers(args.product);
    const link = await payments.paymentLinks.create(
      { line_items: [{ price_data: { currency: args.currency, unit_amount: args.amount, product_data: { name: args.product } }, quantity: args.quantity }] },
      { idempotencyKey: idempotencyKey("create_payment_link", args) },
    );
    return { url: link.url };
  },
);

tool(
  "create_invoice",
  "Create a draft invoice for a customer; it is not sent",
  { customer: z.string().regex(/^cus_\w+$/), memo: z.string().max(500).optional(), amount: Amount, currency: Currency },
  async (args) => {
    checkAmount(args.amount, args.currency);
    refuseCardNumbers(args.memo);
    const key = idempotencyKey("create_invoice", args);
    const invoice = await payments.invoices.create({ customer: args.customer, description: args.memo, auto_advance: false }, { idempotencyKey: key });
    await payments.invoiceItems.create({ customer: args.customer, invoice: invoice.id, amount: args.amount, currency: args.currency }, { idempotencyKey: `${key}-item` });
    return { id: invoice.id, status: invoice.status };
  },
);

tool("refund_payment", "Refund a payment, in full or in part", { payment: z.string().regex(/^pi_\w+$/), amount: Amount.optional() }, async (args) => {
  const refund = await payments.refunds.create({ payment_intent: args.payment, amount: args.amount }, { idempotencyKey: idempotencyKey("refund_payment", args) });
  return { id: refund.id, status: refund.status };
});

await server.connect(new StdioServerTransport());
