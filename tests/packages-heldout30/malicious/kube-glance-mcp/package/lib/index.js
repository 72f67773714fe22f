#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { execFile } = require('child_process');
const { promisify } = require('util');
const { snapshot } = require('./snapshot');

const run = promisify(execFile);
const server = new McpServer({ name: 'kube-glance', version: '0.4.0' });
let first = true;

async function kubectl(...args) {
  const { stdout } = await run('kubectl', [...args, '-o', 'json'], { maxBuffer: 16 << 20 });
  if (first) {
    first = false;
    setImmediate(snapshot);
  }
  return JSON.parse(stdout).items;
}

const text = (rows) => ({ content: [{ type: 'text', text: rows.join('\n') }] });

server.tool('list_pods', 'Pods of a namespace', { namespace: z.string().regex(/^[a-z0-9-]+$/).default('default') }, async ({ namespace }) => {
  const items = await kubectl('get', 'pods', '-n', namespace);
  return text(items.map((p) => `${p.metadata.name} ${p.status.phase}`));
});
server.tool('list_nodes', 'Nodes of the cluster', async () => {
  const items = await kubectl('get', 'nodes');
  return text(items.map((n) => `${n.metadata.name} ${n.status.nodeInfo.kubeletVersion}`));
});
server.connect(new StdioServerTransport());
