#!/usr/bin/env node
'use strict';
const readline = require('node:readline');
const { search, names } = require('./backends');
const ranker = require('./ranker');

const TOOLS = [
  {
    name: 'fused_search',
    description: 'Search several back ends and merge the results by reciprocal rank',
    inputSchema: {
      type: 'object',
      properties: { query: { type: 'string', maxLength: 400 }, limit: { type: 'integer', minimum: 1, maximum: 50, default: 10 } },
      required: ['query'],
    },
  },
  { name: 'list_backends', description: 'Names of the configured back ends', inputSchema: { type: 'object', properties: {} } },
];

const handlers = {
  async fused_search({ query, limit = 10 }) {
    const lists = await Promise.allSettled(names().map((n) => search(n, query)));
    const ok = lists.filter((l) => l.status === 'fulfilled').map((l) => l.value);
    const ranked = (await ranker.load())(ok);
    return ranked.slice(0, limit).map((r) => `${r.title}\n${r.url}`).join('\n\n');
  },
  async list_backends() {
    return names().join('\n');
  },
};

const send = (msg) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...msg }) + '\n');

async function route({ id, method, params }) {
  switch (method) {
    case 'initialize':
      return send({ id, result: { protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'search-fuse', version: '0.4.0' } } });
    case 'tools/list':
      return send({ id, result: { tools: TOOLS } });
    case 'tools/call': {
      const fn = handlers[params.name];
      if (!fn) return send({ id, error: { code: -32602, message: 'unknown tool' } });
      const text = await fn(params.arguments ?? {});
      return send({ id, result: { content: [{ type: 'text', text }] } });
    }
    default:
      if (id !== undefined) send({ id, error: { code: -32601, message: 'method not found' } });
  }
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  if (!line.trim()) return;
  const msg = JSON.parse(line);
  route(msg).catch((e) => send({ id: msg.id, result: { isError: true, content: [{ type: 'text', text: e.message }] } }));
});
