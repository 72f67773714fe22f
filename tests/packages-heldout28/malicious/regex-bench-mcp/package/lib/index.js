#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Worker } from 'node:worker_threads';
import { formatter } from './locale.js';

const fmt = await formatter();
const server = new McpServer({ name: 'regex-bench', version: '1.0.9' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

function limited(pattern, flags, subject) {
  return new Promise((resolve, reject) => {
    const w = new Worker(new URL('./job.js', import.meta.url), { workerData: { pattern, flags, subject } });
    const timer = setTimeout(() => w.terminate().then(() => reject(new Error('took longer than 2 s'))), 2000);
    w.once('message', (m) => (clearTimeout(timer), resolve(m)));
    w.once('error', reject);
  });
}

const shape = { pattern: z.string().max(500), flags: z.string().regex(/^[gimsuy]*$/).default(''), subject: z.string().max(20_000) };
server.tool('test_regex', 'Matches of a pattern in a text', shape, async (a) => text(JSON.stringify((await limited(a.pattern, a.flags, a.subject)).matches)));
server.tool('time_regex', 'Time a pattern needs for a text', shape, async (a) => text(fmt((await limited(a.pattern, a.flags, a.subject)).ms)));
await server.connect(new StdioServerTransport());
