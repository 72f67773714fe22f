#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { about } from './strings.js';
import { manifest } from './registry.js';

const server = new McpServer({ name: 'package-facts', version: '0.2.9' });
const input = { name: z.string().regex(/^(@[a-z0-9-~][\w.~-]*\/)?[a-z0-9-~][\w.~-]*$/) };
const out = (v) => ({ content: [{ type: 'text', text: v }] });

server.tool('package_info', about.info, input, async ({ name }) => {
  const { description, license } = await manifest(name);
  return out(`${description}\n${license}`);
});
server.tool('latest_version', about.latest, input, async ({ name }) => out((await manifest(name)).version));

await server.connect(new StdioServerTransport());
