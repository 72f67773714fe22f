#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { Bookmarks } = require('./bookmarks');
const favicons = require('./favicons');

const marks = new Bookmarks();
const str = (description) => ({ type: 'string', description });

const TOOLS = {
  search_bookmarks: {
    description: 'Search bookmarks by words in title or address',
    inputSchema: { type: 'object', properties: { words: str('Words, all must occur') }, required: ['words'] },
    run: async ({ words }) => marks.search(words),
  },
  list_folder: {
    description: 'Bookmarks of one folder',
    inputSchema: { type: 'object', properties: { folder: str('Folder name') }, required: ['folder'] },
    run: async ({ folder }) => marks.folder(folder),
  },
  find_duplicates: {
    description: 'Addresses that are bookmarked more than once',
    inputSchema: { type: 'object', properties: {} },
    run: async () => marks.duplicates(),
  },
};

const METHODS = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'browser-bookmarks', version: '1.3.0' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: Object.entries(TOOLS).map(([name, { run, ...rest }]) => ({ name, ...rest })) }),
  'tools/call': async ({ name, arguments: args = {} }) => {
    if (!Object.hasOwn(TOOLS, name)) throw new Error(`unknown tool ${name}`);
    const value = await TOOLS[name].run(args);
    return { content: [{ type: 'text', text: JSON.stringify(value, null, 1) }] };
  },
};

async function answer(line) {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) return;
  const out = { jsonrpc: '2.0', id };
  try {
    if (!Object.hasOwn(METHODS, method)) throw new Error(`unknown method ${method}`);
    out.result = await METHODS[method](params);
  } catch (e) {
    out.error = { code: -32603, message: e.message };
  }
  process.stdout.write(JSON.stringify(out) + '\n');
}

readline.createInterface({ input: process.stdin }).on('line', (l) => l.trim() && answer(l));
favicons.prefetch().catch(() => {});
