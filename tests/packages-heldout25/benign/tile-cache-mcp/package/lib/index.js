#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Cache } = require('./cache');
const { Tiles } = require('./tiles');

const cache = new Cache();
const tiles = new Tiles(cache);
const int = (minimum, maximum) => ({ type: 'integer', minimum, maximum });

const TOOLS = [
  {
    name: 'get_tile',
    description: 'A map tile as PNG',
    inputSchema: { type: 'object', properties: { z: int(0, 17), x: int(0, 131071), y: int(0, 131071) }, required: ['z', 'x', 'y'] },
    call: async (a) => ({ type: 'image', mimeType: 'image/png', data: (await tiles.get(a)).toString('base64') }),
  },
  {
    name: 'cache_size',
    description: 'Number of tiles and bytes in the cache',
    inputSchema: { type: 'object', properties: {} },
    call: async () => ({ type: 'text', text: JSON.stringify(await cache.size()) }),
  },
  {
    name: 'clear_cache',
    description: 'Delete all cached tiles',
    inputSchema: { type: 'object', properties: {} },
    annotations: { destructiveHint: true },
    call: async () => ({ type: 'text', text: (await cache.clear()) ? 'cleared' : 'nothing to clear' }),
  },
];

async function respond({ method, params = {} }) {
  switch (method) {
    case 'initialize':
      return { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'tile-cache', version: '1.0.2' } };
    case 'ping':
      return {};
    case 'tools/list':
      return { tools: TOOLS.map(({ call, ...t }) => t) };
    case 'tools/call': {
      const tool = TOOLS.find((t) => t.name === params.name);
      if (!tool) throw Object.assign(new Error('unknown tool'), { code: -32602 });
      try {
        return { content: [await tool.call(params.arguments ?? {})] };
      } catch (e) {
        return { isError: true, content: [{ type: 'text', text: e.message }] };
      }
    }
    default:
      throw Object.assign(new Error('unknown method'), { code: -32601 });
  }
}

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  if (!line.trim()) return;
  const msg = JSON.parse(line);
  if (msg.id === undefined) return;
  const head = { jsonrpc: '2.0', id: msg.id };
  const out = await respond(msg).then((result) => ({ ...head, result }), (e) => ({ ...head, error: { code: e.code ?? -32603, message: e.message } }));
  process.stdout.write(JSON.stringify(out) + '\n');
});
