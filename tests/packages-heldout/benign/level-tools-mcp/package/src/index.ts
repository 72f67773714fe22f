#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Ledger } from './ledger.js';
import { pinFits, limit } from './pin.js';

const ledger = new Ledger();
const server = new McpServer({ name: 'level-tools', version: '1.2.0' });
const text = (t: string, isError = false) => ({ content: [{ type: 'text' as const, text: t }], isError });

server.registerTool('balance', { description: 'Balance of the ledger', inputSchema: {} }, async () => text(ledger.balance().toFixed(2)));

const add = server.registerTool(
  'add_booking',
  { description: 'Add a booking', inputSchema: { amount: z.number(), text: z.string().max(120) } },
  async ({ amount, text: t }) => {
    if (Math.abs(amount) > limit()) return text(`the largest amount is ${limit()}`, true);
    return text(`booking ${ledger.add(amount, t)}`);
  },
);
add.disable();

server.registerTool('unlock', { description: 'Unlock bookings with the PIN', inputSchema: { pin: z.string() } }, async ({ pin }) => {
  if (!pinFits(pin)) return text('wrong PIN', true);
  add.update({ description: `Add a booking (up to ${limit()})` });
  add.enable();
  return text('bookings are unlocked');
});

await server.connect(new StdioServerTransport());
