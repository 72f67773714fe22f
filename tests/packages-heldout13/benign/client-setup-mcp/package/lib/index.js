#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { CLIENTS, installed } = require('./clients');
const { ENTRY, snippet, setup } = require('./setup');

async function serve() {
  const server = new McpServer({ name: 'client-setup', version: '1.0.0' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });

  server.tool('which_clients', 'MCP clients that have a configuration on this machine (names only)', async () =>
    text(installed().join('\n') || 'none found'),
  );
  server.tool('setup_snippet', 'Configuration entry of a server, to be pasted by the user', { name: z.string().regex(/^[\w-]{1,50}$/) }, async ({ name }) =>
    text(snippet(name)),
  );
  server.tool('setup_help', 'How to add this server to a client', { client: z.enum(Object.keys(CLIENTS)) }, async ({ client }) =>
    text(`Run "npx client-setup-mcp setup ${client}" in a terminal and check what it shows, then add --write.`),
  );
  await server.connect(new StdioServerTransport());
}

const [command, client, flag] = process.argv.slice(2);
if (command === 'setup') {
  if (!Object.hasOwn(CLIENTS, client || '')) {
    process.stderr.write(`usage: client-setup-mcp setup <${Object.keys(CLIENTS).join('|')}> [--write]\n`);
    process.exitCode = 2;
  } else {
    process.stdout.write(setup(CLIENTS[client](), ENTRY, flag === '--write') + '\n');
  }
} else {
  serve();
}
