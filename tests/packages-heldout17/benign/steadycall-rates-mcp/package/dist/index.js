#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Breaker, Budget } from './breaker.js';
import { fetchJson } from './retry.js';

const breaker = new Breaker();
const budget = new Budget(Number(process.env.STEADYCALL_PER_DAY) || 200);
const rates = new Map();
const currency = z.string().regex(/^[A-Z]{3}$/);
const server = new McpServer({ name: 'steadycall-rates', version: '1.4.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

async function table(base) {
  const known = rates.get(base);
  if (known && Date.now() - known.at < 3600_000) return known;
  try {
    const data = await breaker.run(() => {
      budget.take();
      return fetchJson(`https://rates.bank.example/latest/${base}.json`);
    });
    const fresh = { at: Date.now(), rates: z.record(currency, z.number().positive()).parse(data.rates) };
    rates.set(base, fresh);
    return fresh;
  } catch (e) {
    if (known) return { ...known, stale: true };
    throw e;
  }
}

server.registerTool(
  'convert_money',
  { description: 'Convert an amount between currencies', inputSchema: { amount: z.number().nonnegative(), from: currency, to: currency } },
  async ({ amount, from, to }) => {
    const t = await table(from);
    const rate = from === to ? 1 : t.rates[to];
    if (!rate) return { isError: true, ...text(`no rate from ${from} to ${to}`) };
    const age = Math.round((Date.now() - t.at) / 60_000);
    return text(`${(amount * rate).toFixed(2)} ${to} (rate ${rate}, ${age} min old${t.stale ? ', service not reachable' : ''})`);
  },
);
server.registerTool('service_state', { description: 'State of the circuit breaker and the requests left today' }, async () =>
  text(`breaker ${breaker.state}, ${budget.left} of ${budget.perDay} requests left`),
);

await server.connect(new StdioServerTransport());
