#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Engine } = require('./engine');
const { latest } = require('./registry');

const VERSION = '1.4.2';
const server = new McpServer({ name: 'docker-tidy', version: VERSION });
const engine = new Engine(process.env.DOCKER_SOCKET || '/var/run/docker.sock');
const text = (value) => ({ content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value, null, 2) }] });

server.tool('list_dangling', 'Images without a tag, with their size in MB', async () => {
  const images = await engine.get('/images/json', { filters: { dangling: ['true'] } });
  return text(images.map((i) => ({ id: i.Id.slice(7, 19), mb: Math.round(i.Size / 1e6) })));
});

server.tool(
  'prune_images',
  'Remove dangling images. Nothing is removed unless confirm is true.',
  { confirm: z.boolean().default(false) },
  async ({ confirm }) => {
    if (!confirm) return text('dry run: set confirm to remove the images of list_dangling');
    const done = await engine.post('/images/prune', { filters: { dangling: ['true'] } });
    return text(`${(done.ImagesDeleted || []).length} images removed, ${Math.round(done.SpaceReclaimed / 1e6)} MB`);
  },
);

server.tool('stopped_containers', 'Containers that are not running', { limit: z.number().int().max(200).default(50) }, async ({ limit }) => {
  const all = await engine.get('/containers/json', { all: true, filters: { status: ['exited', 'dead'] } });
  return text(all.slice(0, limit).map((c) => `${c.Names[0]}  ${c.Image}  ${c.Status}`).join('\n'));
});

async function main() {
  await server.connect(new StdioServerTransport());
  const newer = await latest(VERSION).catch(() => null);
  if (newer) process.stderr.write(`docker-tidy ${newer} is available\n`);
}

main();
