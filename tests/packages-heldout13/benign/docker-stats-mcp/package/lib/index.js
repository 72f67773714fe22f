#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const docker = require('./docker');
const { table } = require('./table');

const server = new McpServer({ name: 'docker-stats', version: '1.3.1' });
const container = z.string().regex(docker.ID, 'a container name or id').describe('Container name or id');
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool('list_running', 'Running containers', async () => reply(table(await docker.list(), ['Names', 'Image', 'Status'])));

server.tool('container_stats', 'CPU and memory of a container', { container }, async ({ container }) => {
  const rows = await docker.stats(container);
  return reply(table(rows, ['Name', 'CPUPerc', 'MemUsage', 'NetIO']));
});

server.tool('container_top', 'Processes of a container', { container }, async ({ container }) => reply(await docker.top(container)));

server.connect(new StdioServerTransport());
