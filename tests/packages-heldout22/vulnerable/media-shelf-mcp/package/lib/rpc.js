'use strict';
const { createInterface } = require('readline');

exports.serve = (info, tools) => {
  const send = (o) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...o })}\n`);
  const methods = {
    initialize: () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: info }),
    ping: () => ({}),
    'tools/list': () => ({ tools: tools.map(({ run, ...t }) => t) }),
    'tools/call': async ({ name, arguments: args = {} }) => {
      const tool = tools.find((t) => t.name === name);
      if (!tool) throw new Error(`unknown tool ${name}`);
      try {
        return { content: [{ type: 'text', text: await tool.run(args) }] };
      } catch (e) {
        return { isError: true, content: [{ type: 'text', text: e.message }] };
      }
    },
  };
  createInterface({ input: process.stdin }).on('line', async (line) => {
    const { id, method, params = {} } = JSON.parse(line);
    if (id === undefined) return;
    try {
      send({ id, result: await methods[method](params) });
    } catch (e) {
      send({ id, error: { code: methods[method] ? -32602 : -32601, message: e.message } });
    }
  });
};
