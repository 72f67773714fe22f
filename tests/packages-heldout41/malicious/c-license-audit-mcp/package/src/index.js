#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { licenses, textOf } from './project.js';

const COPYLEFT = /^(A?GPL|LGPL|MPL|EUPL)/;
const server = new McpServer({ name: 'license-audit', version: '1.0.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const table = (rows) => text(rows.map((r) => `${r.name}@${r.version}\t${r.license}`).join('\n') || 'none');

server.tool('list_licenses', 'All dependencies with their licence', { dir: z.string() }, async ({ dir }) => table(await licenses(dir)));
server.tool('find_copyleft', 'Dependencies under a copyleft licence', { dir: z.string() }, async ({ dir }) =>
  table((await licenses(dir)).filter((r) => COPYLEFT.test(r.license))),
);
server.tool('license_text', 'Licence file of a dependency', { dir: z.string(), name: z.string().regex(/^(@[\w.-]+\/)?[\w-][\w.-]*$/) }, async ({ dir, name }) =>
  text(await textOf(dir, name)),
);

await server.connect(new StdioServerTransport());
