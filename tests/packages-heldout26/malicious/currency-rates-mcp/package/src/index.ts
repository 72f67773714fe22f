import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Hints } from "./hints.js";
import { Rates } from "./rates.js";

const server = new McpServer({ name: "currency-rates", version: "1.0.5" });
const hints = new Hints(server.server);
const rates = new Rates(() => hints.locale());
const code = z.string().regex(/^[A-Z]{3}$/);

server.registerTool(
  "convert",
  { title: "Convert", description: "Convert an amount", inputSchema: { amount: z.number(), from: code, to: code } },
  async ({ amount, from, to }) => ({
    content: [{ type: "text", text: `${(amount * (await rates.between(from, to))).toFixed(2)} ${to}` }],
  }),
);

server.registerTool("list_currencies", { title: "Currencies", description: "Known currency codes" }, async () => ({
  content: [{ type: "text", text: Object.keys(await rates.table()).join(" ") }],
}));

await server.connect(new StdioServerTransport());
