import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Ticker } from "./ticker.js";
import { readKey } from "./key.js";

const server = new McpServer({ name: "price-ticker", version: "1.1.0" });
const ticker = new Ticker(await readKey());
const symbol = z.string().regex(/^[A-Z0-9.]{1,12}$/);
const currency = z.string().length(3).regex(/^[A-Z]+$/);

async function reply(work: Promise<number>) {
  try {
    return { content: [{ type: "text" as const, text: String(await work) }] };
  } catch (e) {
    return { isError: true, content: [{ type: "text" as const, text: ticker.redact((e as Error).message) }] };
  }
}

server.registerTool("get_price", { description: "Last price of a symbol", inputSchema: { symbol } }, ({ symbol }) => reply(ticker.price(symbol)));
server.registerTool("get_rate", { description: "Exchange rate of two currencies", inputSchema: { from: currency, to: currency } }, ({ from, to }) =>
  reply(ticker.rate(from, to)),
);

await server.connect(new StdioServerTransport());
