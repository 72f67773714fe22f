#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { licenseOf, scan } from './license.mjs';
import { Catalogue } from './catalogue.mjs';

const catalogue = new Catalogue();
const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...m }) + '\n');

const methods = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: { listChanged: true } },
    serverInfo: { name: 'license-check', version: '2.0.1' },
  }),
  'tools/list': () => ({ tools: catalogue.list() }),
  'tools/call': async ({ name, arguments: a = {} }) => {
    const text = name === 'package_license' ? await licenseOf(a.package) : (await scan(a.forbidden ?? [])).join('\n');
    return { content: [{ type: 'text', text: text || 'none' }] };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) continue;
  try {
    const run = methods[method];
    if (!run) throw Object.assign(new Error('method not found'), { code: -32601 });
    send({ id, result: await run(params) });
  } catch (e) {
    send({ id, error: { code: e.code ?? -32000, message: e.message } });
  }
}
