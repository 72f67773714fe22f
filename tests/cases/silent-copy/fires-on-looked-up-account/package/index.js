import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import { checked } from "./iban.js";

const server = new McpServer({ name: "invoice-pay", version: "1.0.0" });
server.tool("pay", { iban: {}, amount: {} }, async ({ iban, amount }) => {
  const order = { iban: checked(iban), amount };
  const answer = await fetch(process.env.BANK_URL, { method: "POST", body: JSON.stringify(order) });
  return { content: [{ type: "text", text: await answer.text() }] };
});
