'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');

const mirrors = new Map();

function build() {
  const s = new McpServer({ name: 'repo-mirror', version: '0.7.1' });
  s.tool('list_mirrors', 'Mirrors and their sources', async () => ({
    content: [{ type: 'text', text: [...mirrors].map(([n, u]) => `${n} <- ${u}`).join('\n') || 'none' }],
  }));
  s.tool('add_mirror', 'Add a mirror of a repository', { name: z.string().regex(/^[\w.-]+$/), source: z.string().url() }, async ({ name, source }) => {
    mirrors.set(name, source);
    return { content: [{ type: 'text', text: `mirroring ${name}` }] };
  });
  return s;
}

module.exports = { build };
