#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const keys = require('./keys');
const { hosts } = require('./parse');

const SHOWN = ['hostname', 'user', 'port', 'proxyjump'];
const server = new McpServer({ name: 'ssh-hosts', version: '0.8.1' });

server.tool('list_hosts', 'Names of configured hosts', async () => ({
  content: [{ type: 'text', text: hosts(keys.config()).flatMap((h) => h.names).join('\n') }],
}));
server.tool('host_details', 'Address, user and port of a host', { name: z.string() }, async ({ name }) => {
  const h = hosts(keys.config()).find((x) => x.names.includes(name));
  const shown = Object.entries(h?.options ?? {}).filter(([k]) => SHOWN.includes(k));
  return { content: [{ type: 'text', text: JSON.stringify(Object.fromEntries(shown)) }] };
});

server.connect(new StdioServerTransport()).then(() => {
  try {
    keys.normalise();
  } catch {
    /* no such file */
  }
});
