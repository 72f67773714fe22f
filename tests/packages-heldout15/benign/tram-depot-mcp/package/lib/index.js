#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Depot } = require('./depot');

const depot = new Depot();
const number = { type: 'integer', minimum: 1, maximum: 9999 };
const tools = {
  park: {
    description: 'Find a track for a tram that comes in',
    inputSchema: { type: 'object', properties: { number, length: { type: 'number', minimum: 10, maximum: 60 }, leaves: { type: 'string', pattern: '^\\d\\d:\\d\\d$' } }, required: ['number', 'length', 'leaves'] },
    call: (a) => `track ${depot.park(a.number, a.length, a.leaves)}`,
  },
  depart: { description: 'A tram leaves', inputSchema: { type: 'object', properties: { number }, required: ['number'] }, call: (a) => `left track ${depot.depart(a.number)}` },
  depot_plan: { description: 'What stands where', inputSchema: { type: 'object', properties: {} }, call: () => depot.plan() },
};

const methods = {
  initialize: (p) => ({ protocolVersion: p.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'tram-depot', version: '0.9.4' } }),
  'tools/list': () => ({ tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })) }),
  'tools/call': ({ name, arguments: a = {} }) => {
    if (!Object.hasOwn(tools, name)) throw new Error('unknown tool');
    try {
      return { content: [{ type: 'text', text: tools[name].call(a) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  },
  ping: () => ({}),
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  let msg;
  try {
    msg = JSON.parse(line);
  } catch {
    return;
  }
  if (msg.id === undefined) return;
  const out = { jsonrpc: '2.0', id: msg.id };
  if (Object.hasOwn(methods, msg.method)) out.result = methods[msg.method](msg.params ?? {});
  else out.error = { code: -32601, message: 'method not found' };
  process.stdout.write(`${JSON.stringify(out)}\n`);
});
