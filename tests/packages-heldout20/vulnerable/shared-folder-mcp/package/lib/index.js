#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { shares, locate } = require('./shares');
const files = require('./files');

const server = new McpServer({ name: 'shared-folder', version: '0.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const at = { share: z.string(), path: z.string().max(500) };

server.tool('list_shares', 'Shares and the files in them', async () => {
  const out = {};
  for (const [name, root] of shares) out[name] = await files.list(root).catch(() => []);
  return text(JSON.stringify(out, null, 1));
});
server.tool('read_shared', 'Read a text file of a share', at, async ({ share, path }) => text(await files.read(locate(share, path))));
server.tool('write_shared', 'Write a text file into a share', { ...at, text: z.string() }, async (a) => {
  await files.write(locate(a.share, a.path), a.text);
  return text('written');
});

server.connect(new StdioServerTransport());
