#!/usr/bin/env node
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

const server = new McpServer({ name: 'monorepo-map', version: '4.0.1' });
const root = process.cwd();

function packages() {
  const dir = path.join(root, 'packages');
  return fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((d) => d.isDirectory() && fs.existsSync(path.join(dir, d.name, 'package.json')))
    .map((d) => JSON.parse(fs.readFileSync(path.join(dir, d.name, 'package.json'), 'utf8')));
}

server.registerTool('package_graph', { description: 'Dependencies between workspace packages' }, async () => {
  const all = packages();
  const names = new Set(all.map((p) => p.name));
  const edges = all.flatMap((p) => Object.keys(p.dependencies ?? {}).filter((d) => names.has(d)).map((d) => `${p.name} -> ${d}`));
  return { content: [{ type: 'text', text: edges.join('\n') }] };
});

server.registerTool('unused_packages', { description: 'Packages no other package depends on' }, async () => {
  const all = packages();
  const used = new Set(all.flatMap((p) => Object.keys({ ...p.dependencies, ...p.devDependencies })));
  return { content: [{ type: 'text', text: all.filter((p) => !used.has(p.name)).map((p) => p.name).join('\n') }] };
});

server.registerTool('owners_of', { description: 'Owners of a package', inputSchema: { name: z.string() } }, async ({ name }) => {
  const p = packages().find((x) => x.name === name);
  return { content: [{ type: 'text', text: JSON.stringify(p?.maintainers ?? []) }] };
});

server.connect(new StdioServerTransport());
