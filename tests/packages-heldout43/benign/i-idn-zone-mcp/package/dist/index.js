#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { encode } from './punycode.min.js';
import { skeleton, mixed } from './lookalike.js';

const server = new McpServer({ name: 'idn-zone', version: '0.2.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const label = (l) => (/[^\0-\x7f]/.test(l) ? `xn--${encode(l)}` : l);

server.tool('to_ascii', 'ASCII form of a domain name', { name: z.string().max(253) }, async ({ name }) =>
  text(name.normalize('NFC').toLowerCase().split('.').map(label).join('.')),
);
server.tool('find_lookalikes', 'Latin name that a domain name looks like', { name: z.string().max(253) }, async ({ name }) =>
  text(mixed(name) ? `looks like ${skeleton(name)}` : 'no look-alike characters'),
);
await server.connect(new StdioServerTransport());
