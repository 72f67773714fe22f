import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { DESCRIPTIONS } from "./describe.js";
import { DECIMALS, format, parse } from "./money.js";

const server = new McpServer({ name: "currency-format", version: "0.11.0" });

type Result = { isError?: boolean; content: { type: "text"; text: string }[] };

function guarded<A>(fn: (a: A) => string): (a: A) => Promise<Result> {
  return async (a) => {
    try {
      return { content: [{ type: "text", text: fn(a) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  };
}

const currency = z.string().length(3);
const locale = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/).default("en");

server.registerTool(
  "format_amount",
  {
    title: "Format amount",
    description: DESCRIPTIONS.format_amount,
    inputSchema: { minor: z.number().int(), currency, locale, compact: z.boolean().default(false) },
  },
  guarded((a) => format(a.minor, a.currency, a.locale, a.compact)),
);

server.registerTool(
  "parse_amount",
  { title: "Parse amount", description: DESCRIPTIONS.parse_amount, inputSchema: { text: z.string().max(60), currency, locale } },
  guarded((a) => String(parse(a.text, a.currency, a.locale))),
);

server.registerTool(
  "list_currencies",
  { title: "List currencies", description: DESCRIPTIONS.list_currencies, inputSchema: {} },
  guarded(() => Object.entries(DECIMALS).map(([k, v]) => `${k} ${v}`).join("\n")),
);

await server.connect(new StdioServerTransport());
