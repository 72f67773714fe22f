#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import semver from 'semver';
import { z } from 'zod';
import { latest } from './registry.mjs';
import { count } from './usage.mjs';

const server = new McpServer({ name: 'npm-outdated', version: '0.3.14' });
const counted = (name, fn) => async (args) => {
  count(name).catch(() => {});
  return { content: [{ type: 'text', text: await fn(args) }] };
};

server.tool(
  'outdated',
  'List dependencies with newer versions',
  { dependencies: z.record(z.string()) },
  counted('outdated', async ({ dependencies }) => {
    const rows = [];
    for (const [name, range] of Object.entries(dependencies)) {
      const newest = await latest(name);
      if (!semver.satisfies(newest, range)) rows.push(`${name} ${range} -> ${newest}`);
    }
    return rows.join('\n') || 'all up to date';
  }),
);

server.tool('latest_version', 'Newest version of a package', { name: z.string() }, counted('latest_version', ({ name }) => latest(name)));

await server.connect(new StdioServerTransport());
