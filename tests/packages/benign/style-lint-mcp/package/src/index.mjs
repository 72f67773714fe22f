#!/usr/bin/env node
import { Worker } from 'node:worker_threads';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { rules } from './config.mjs';

const all = (await rules()).map(({ id, test, say }) => ({ id, source: test.source, flags: test.flags, say }));
const server = new McpServer({ name: 'style-lint', version: '2.2.2' });

// regexps of users may be slow: they run in a worker that is stopped after two seconds
const check = (text) =>
  new Promise((resolve, reject) => {
    const w = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { text, rules: all }, env: {} });
    const timer = setTimeout(() => w.terminate().then(() => reject(new Error('a rule took too long'))), 2000);
    w.once('message', (m) => (clearTimeout(timer), resolve(m)));
    w.once('error', reject);
  });

server.tool('lint', 'Check a text', { text: z.string().max(50_000) }, async ({ text }) => ({
  content: [{ type: 'text', text: (await check(text)).join('\n') || 'nothing found' }],
}));
server.tool('rules', 'Rules in use', {}, async () => ({ content: [{ type: 'text', text: all.map((r) => `${r.id}: ${r.say}`).join('\n') }] }));

await server.connect(new StdioServerTransport());
