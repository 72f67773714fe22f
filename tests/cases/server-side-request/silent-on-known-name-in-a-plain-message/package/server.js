'use strict';
const readline = require('readline');
const agents = { 'http:': require('http'), 'https:': require('https') };

const TOOLS = [
  {
    name: 'tide',
    description: 'Tide of a gauge, by the address of its data file',
    inputSchema: { type: 'object', properties: { gauge: { type: 'string' } }, required: ['gauge'] },
  },
];
const GAUGES = { pier: 'http://pier.gauge.example/now.json' };

function load(address) {
  const target = new URL(address);
  return new Promise((done, fail) => {
    agents[target.protocol]
      .get(target, (res) => {
        let body = '';
        res.on('data', (part) => (body += part));
        res.on('end', () => done(body));
      })
      .on('error', fail);
  });
}

const run = {
  async tide({ gauge }) {
    if (!Object.hasOwn(GAUGES, gauge)) throw new Error('unknown gauge');
    return load(GAUGES[gauge]);
  },
};

const handlers = {
  'tools/list': () => ({ tools: TOOLS }),
  'tools/call': async (p) => ({ content: [{ type: 'text', text: await run[p.name](p.arguments ?? {}) }] }),
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params } = JSON.parse(line);
  const result = await handlers[method](params ?? {});
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\n');
});
