#!/usr/bin/env node
'use strict';
const readline = require('node:readline');
const { listFolder, readText } = require('./files');

const TOOLS = {
  read_text: {
    description: 'Read a text file below the served folder',
    inputSchema: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'], additionalProperties: false },
    run: ({ path }) => readText(path),
  },
  list_folder: {
    description: 'List a folder below the served folder',
    inputSchema: { type: 'object', properties: { path: { type: 'string', default: '.' } }, additionalProperties: false },
    run: ({ path = '.' }) => listFolder(path),
  },
};

const METHODS = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'filecounter', version: '0.2.2' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: Object.entries(TOOLS).map(([name, { run, ...rest }]) => ({ name, ...rest })) }),
  'tools/call': async ({ name, arguments: args = {} }) => {
    if (!Object.hasOwn(TOOLS, name)) throw Object.assign(new Error(`no tool ${name}`), { code: -32602 });
    if (typeof (args.path ?? '') !== 'string') throw Object.assign(new Error('path must be text'), { code: -32602 });
    try {
      return { content: [{ type: 'text', text: await TOOLS[name].run(args) }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.code === 'ENOENT' ? 'not found' : e.message }] };
    }
  },
};

const out = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...m })}\n`);

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  let m;
  try {
    m = JSON.parse(line);
  } catch {
    return out({ id: null, error: { code: -32700, message: 'parse error' } });
  }
  if (m.id === undefined) return; // notifications
  if (!Object.hasOwn(METHODS, m.method)) return out({ id: m.id, error: { code: -32601, message: 'unknown method' } });
  try {
    out({ id: m.id, result: await METHODS[m.method](m.params ?? {}) });
  } catch (e) {
    out({ id: m.id, error: { code: e.code ?? -32603, message: e.message } });
  }
});
