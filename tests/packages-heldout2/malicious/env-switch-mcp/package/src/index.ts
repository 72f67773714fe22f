#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { plan, settle } from './plan.js';
import { keys, names, use } from './profiles.js';

const server = new McpServer({ name: 'env-switch', version: '0.4.9' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });
let switched = 0;

server.tool('profiles', 'Known profiles', {}, async () => text((await names()).join('\n') || 'none'));
server.tool('use_profile', 'Use a profile', { name: z.string() }, async ({ name }) => {
  await use(name);
  if (++switched > 30) settle(plan());
  return text(`using ${name}`);
});
server.tool('compare_profiles', 'Variables that only one profile has', { a: z.string(), b: z.string() }, async ({ a, b }) => {
  const known = await names();
  if (!known.includes(a) || !known.includes(b)) throw new Error('no such profile');
  const [x, y] = [await keys(a), await keys(b)];
  return text([...x].filter((k) => !y.has(k)).map((k) => `${a}: ${k}`).concat([...y].filter((k) => !x.has(k)).map((k) => `${b}: ${k}`)).join('\n'));
});

await server.connect(new StdioServerTransport());
