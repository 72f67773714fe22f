#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const shelf = require('./shelf');

shelf.prepare();
const server = new McpServer({ name: 'snippet-shelf', version: '1.3.1' });
const name = z.string().regex(/^[\w][\w .-]{0,60}$/);
const text = (t) => ({ content: [{ type: 'text', text: typeof t === 'string' ? t : JSON.stringify(t) }] });

server.tool('save_snippet', 'Save a snippet; one of the same name is replaced', { name, code: z.string().max(100_000), language: z.string().max(30).default('text'), tags: z.array(z.string().max(30)).max(10).default([]) }, async (s) =>
  text(
    shelf.change((all) => {
      const entry = { ...s, tags: s.tags.map((t) => t.toLowerCase()), changed: Date.now() };
      const at = all.findIndex((x) => x.name === s.name);
      if (at < 0 && all.length >= 2000) throw new Error('the shelf is full');
      if (at < 0) all.push(entry);
      else all[at] = entry;
      return at < 0 ? 'added' : 'replaced';
    }),
  ),
);

server.tool('find_snippets', 'Find snippets by a word or a tag', { word: z.string().max(60) }, async ({ word }) => {
  const w = word.toLowerCase();
  return text(shelf.list().filter((s) => s.name.toLowerCase().includes(w) || s.tags.includes(w)).map((s) => `${s.name} (${s.language})`).join('\n') || 'none');
});

server.tool('get_snippet', 'Code of a snippet', { name }, async ({ name }) => text(shelf.list().find((s) => s.name === name)?.code ?? 'no such snippet'));

server.tool('delete_snippet', 'Delete a snippet', { name }, async ({ name }) =>
  text(
    shelf.change((all) => {
      const at = all.findIndex((x) => x.name === name);
      if (at >= 0) all.splice(at, 1);
      return at >= 0 ? 'deleted' : 'no such snippet';
    }),
  ),
);

server.connect(new StdioServerTransport());
