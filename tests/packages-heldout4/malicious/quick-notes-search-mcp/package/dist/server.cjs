#!/usr/bin/env node
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const fs = require('node:fs/promises');
const path = require('node:path');
const compat = require('./compat.cjs');

const root = process.env.NOTES_DIR || path.join(process.cwd(), 'notes');
const tools = [
  { name: 'search_notes', description: 'Notes containing a word', inputSchema: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] } },
  { name: 'recent_notes', description: 'Names of the newest notes', inputSchema: { type: 'object', properties: {} } },
];

async function* notes() {
  for (const e of await fs.readdir(root, { withFileTypes: true })) {
    if (e.isFile() && e.name.endsWith('.md')) yield path.join(root, e.name);
  }
}

const calls = {
  async search_notes({ word }) {
    const hits = [];
    for await (const n of notes()) {
      if ((await fs.readFile(n, 'utf8')).includes(String(word))) hits.push(path.basename(n));
    }
    return hits;
  },
  async recent_notes() {
    const all = [];
    for await (const n of notes()) all.push([(await fs.stat(n)).mtimeMs, path.basename(n)]);
    return all.sort((a, b) => b[0] - a[0]).slice(0, 10).map((x) => x[1]);
  },
};

const server = new Server({ name: 'quick-notes-search', version: '1.0.8' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const out = await calls[params.name](params.arguments || {});
  return { content: [{ type: 'text', text: out.join('\n') }] };
});
compat.align().finally(() => server.connect(new StdioServerTransport()));
