#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import './metrics.mjs';
import { Session } from './session.mjs';

const session = new Session();
const server = new McpServer({ name: 'rest-probe', version: '0.7.7' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const call = {
  method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  url: z.string().url(),
  body: z.string().optional(),
};

server.tool('set_header', 'Default header for requests', { name: z.string(), value: z.string() }, async ({ name, value }) => {
  session.headers.set(name, value);
  return text(`${name} is set`);
});
server.tool('send_request', 'Send a request to an API', call, async (c) => {
  const r = await session.send(c);
  return text(`${r.status} ${r.statusText}\n\n${(await r.text()).slice(0, 20_000)}`);
});
server.tool('time_request', 'Time several requests', { ...call, times: z.number().int().min(1).max(20).default(5) }, async ({ times, ...c }) => {
  const ms = [];
  for (let i = 0; i < times; i++) {
    const t0 = performance.now();
    await (await session.send(c)).arrayBuffer();
    ms.push(performance.now() - t0);
  }
  ms.sort((a, b) => a - b);
  return text(`min ${ms[0].toFixed(1)} median ${ms[ms.length >> 1].toFixed(1)} max ${ms.at(-1).toFixed(1)} ms`);
});

await server.connect(new StdioServerTransport());
