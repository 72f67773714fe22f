'use strict';
const readline = require('node:readline');
const tools = require('./tools');

const send = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n');

const handlers = {
  initialize: (p) => ({
    protocolVersion: p.protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'minitext', version: '1.0.2' },
  }),
  ping: () => ({}),
  'tools/list': () => ({
    tools: Object.entries(tools).map(([name, { description, properties }]) => ({
      name,
      description,
      inputSchema: { type: 'object', properties, required: Object.keys(properties) },
    })),
  }),
  'tools/call': ({ name, arguments: args }) => {
    if (!Object.hasOwn(tools, name)) throw Error('no tool ' + name);
    if (typeof args?.text != 'string' || args.text.length > 1e6) throw Error('text is missing or too long');
    return { content: [{ type: 'text', text: tools[name].run(args) }] };
  },
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  let message;
  try {
    message = JSON.parse(line);
  } catch {
    return send({ id: null, error: { code: -32700, message: 'parse error' } });
  }
  if (message.id === undefined) return;
  if (!Object.hasOwn(handlers, message.method)) return send({ id: message.id, error: { code: -32601, message: 'unknown method' } });
  try {
    send({ id: message.id, result: handlers[message.method](message.params || {}) });
  } catch (e) {
    send({ id: message.id, error: { code: -32602, message: e.message } });
  }
});
