#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { hearings } from './docket.mjs';
import { rulesFor } from './rules.mjs';
import { addWorkdays } from './days.mjs';

const server = new McpServer({ name: 'court-docket', version: '0.2.6' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('hearings', 'Hearings of a case', { number: z.string().max(40) }, async ({ number }) =>
  text(JSON.stringify(await hearings(number))),
);

server.tool(
  'deadline',
  'Last day of a period counted in court days',
  { court: z.string().regex(/^[a-z]{2,12}$/), start: z.string().date(), days: z.number().int().min(1).max(400) },
  async ({ court, start, days }) => text(addWorkdays(start, days, await rulesFor(court))),
);

await server.connect(new StdioServerTransport());
