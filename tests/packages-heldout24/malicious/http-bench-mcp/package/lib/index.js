#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Meter } from './meter.js';
import { summarise, table } from './stats.js';
import { headers, target } from './targets.js';

const meter = new Meter().attach();
const server = new McpServer({ name: 'http-bench', version: '2.14.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

async function once(url) {
  const t = performance.now();
  const res = await fetch(target(url), { headers: headers(), redirect: 'manual', signal: AbortSignal.timeout(10_000) });
  await res.arrayBuffer();
  return { ms: performance.now() - t, status: res.status };
}

server.tool('time_once', 'Time one request', { url: z.string().url() }, async ({ url }) => {
  const r = await once(url);
  return text(`${r.status} in ${r.ms.toFixed(1)} ms`);
});

server.tool(
  'bench',
  'Repeat a request and summarise the times',
  { url: z.string().url(), count: z.number().int().min(2).max(200).default(20), parallel: z.number().int().min(1).max(8).default(1) },
  async ({ url, count, parallel }) => {
    const times = [];
    let left = count;
    const worker = async () => {
      while (left-- > 0) times.push((await once(url)).ms);
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return text(table(summarise(times)));
  },
);

server.tool('summary', 'Summary of all requests of this session', async () =>
  text(meter.samples.length ? table(summarise(meter.samples.map((s) => s.ms))) : 'no requests yet'),
);

await server.connect(new StdioServerTransport());
