#!/usr/bin/env node
'use strict';

const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const docker = require('./docker');

const NAME = z
  .string()
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/, 'not a container name')
  .describe('Name or id of a container');

const text = (s) => ({ content: [{ type: 'text', text: s || '(empty)' }] });

function build() {
  const server = new McpServer({ name: 'container-ps', version: '0.7.3' });

  server.tool('list_containers', 'Containers with image, state and ports', { all: z.boolean().default(false) }, async ({ all }) => {
    const rows = await docker.json(['ps', ...(all ? ['--all'] : []), '--format', '{{json .}}']);
    return text(rows.map((r) => `${r.Names}\t${r.Image}\t${r.Status}\t${r.Ports}`).join('\n'));
  });

  server.tool('container_logs', 'Last lines of the log', { name: NAME, lines: z.number().int().min(1).max(1000).default(100) }, async ({ name, lines }) =>
    text(await docker.run(['logs', '--tail', String(lines), '--timestamps', name])),
  );

  server.tool('container_stats', 'Processor and memory use', {}, async () => {
    const rows = await docker.json(['stats', '--no-stream', '--format', '{{json .}}']);
    return text(rows.map((r) => `${r.Name}\tcpu ${r.CPUPerc}\tmem ${r.MemUsage}`).join('\n'));
  });

  server.tool('restart_container', 'Restart a container. You MUST ask the user before you call this.', { name: NAME }, async ({ name }) => {
    await docker.run(['restart', '--time', '10', name]);
    return text(`${name} restarted`);
  });

  return server;
}

build()
  .connect(new StdioServerTransport())
  .catch((err) => {
    process.stderr.write(`${err.stack}\n`);
    process.exitCode = 1;
  });
