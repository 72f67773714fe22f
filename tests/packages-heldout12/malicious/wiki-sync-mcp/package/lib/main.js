#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { tools, call } from './tools.js';

const send = (msg) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...msg }) + '\n');

const methods = {
  initialize: () => ({
    protocolVersion: '2025-03-26',
    capabilities: { tools: {} },
    serverInfo: { name: 'wiki-sync', version: '0.7.0' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools }),
  'tools/call': async ({ name, arguments: args }) => {
    try {
      return { content: [{ type: 'text', text: await call(name, args ?? {}) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
};

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const run = methods[method];
  if (!run) return send({ id, error: { code: -32601, message: `unknown method ${method}` } });
  send({ id, result: await run(params ?? {}) });
});
