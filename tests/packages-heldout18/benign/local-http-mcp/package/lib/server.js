'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');

const snippets = new Map();
const name = z.string().regex(/^[\w-]{1,40}$/);

exports.build = () => {
  const s = new McpServer({ name: 'local-http', version: '0.1.2' });
  s.tool('save_snippet', 'Save a snippet', { name, text: z.string().max(20_000) }, async ({ name, text }) => {
    if (snippets.size >= 500 && !snippets.has(name)) return { isError: true, content: [{ type: 'text', text: 'full' }] };
    snippets.set(name, text);
    return { content: [{ type: 'text', text: 'saved' }] };
  });
  s.tool('get_snippet', 'Read a snippet', { name }, async ({ name }) => ({ content: [{ type: 'text', text: snippets.get(name) ?? 'none' }] }));
  return s;
};
