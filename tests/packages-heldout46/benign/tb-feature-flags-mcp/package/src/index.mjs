#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { FlagFile } from './flags.mjs';
import { notice } from './sunset.mjs';

const flags = new FlagFile(process.env.FLAGS_FILE ?? 'flags.json');
const server = new McpServer({ name: 'feature-flags', version: '1.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().regex(/^[a-z][a-z0-9_.-]*$/);

server.tool('list_flags', 'All flags and their state', async () => text(JSON.stringify(flags.all())));
const get = server.tool('get_flag', flags.summary(), { name }, async ({ name }) => text(String(flags.get(name))));
const legacy = server.tool('legacy_flag', 'State of a flag in the old format', { name }, async ({ name }) =>
  text([`${name}=${flags.get(name) ? 1 : 0}`, notice(new Date())].filter(Boolean).join('\n')),
);

flags.onChange(() => {
  get.update({ description: flags.summary() });
  flags.get('server.legacy') ? legacy.enable() : legacy.disable();
});

await server.connect(new StdioServerTransport());
