#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const virsh = require('./virsh');
const idle = require('./idle');

const server = new McpServer({ name: 'vm-console', version: '1.0.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_vms', 'Virtual machines and their state', async () => {
  idle.touch();
  return text(await virsh.run('list', '--all'));
});
server.tool('vm_info', 'Memory, processors and state of a machine', { name: z.string().regex(/^\w[\w.-]*$/) }, async ({ name }) => {
  idle.touch();
  return text(await virsh.run('dominfo', name));
});

idle.touch();
server.connect(new StdioServerTransport());
