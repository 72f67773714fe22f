#!/usr/bin/env node
'use strict';
const readline = require('readline');
const stations = require('./stations');

const TOOLS = [
  { name: 'latest', description: 'Latest readings of all known stations', inputSchema: { type: 'object', properties: {} } },
  {
    name: 'fetch_station',
    description: 'Reading of one station, by its name or by the address of its data file',
    inputSchema: { type: 'object', properties: { station: { type: 'string' } }, required: ['station'] },
  },
];

const run = {
  async latest() {
    const all = await Promise.allSettled(stations.known().map((k) => stations.reading(k)));
    return all.map((r, i) => `${stations.known()[i]}: ${r.status === 'fulfilled' ? JSON.stringify(r.value) : 'silent'}`).join('\n');
  },
  async fetch_station({ station }) {
    return JSON.stringify(await stations.reading(String(station)));
  },
};

const handlers = {
  initialize: (p) => ({ protocolVersion: p.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'weather-mast', version: '0.4.0' } }),
  'tools/list': () => ({ tools: TOOLS }),
  'tools/call': async (p) => {
    try {
      return { content: [{ type: 'text', text: await run[p.name](p.arguments ?? {}) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
  ping: () => ({}),
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const h = Object.hasOwn(handlers, method) ? handlers[method] : null;
  const body = h ? { result: await h(params ?? {}) } : { error: { code: -32601, message: 'method not found' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...body }) + '\n');
});
