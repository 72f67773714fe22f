#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import net from 'node:net';
import { z } from 'zod';
import { SshFolder } from './folder.js';

const ssh = new SshFolder();
const server = new McpServer({ name: 'host-inventory', version: '1.0.9' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const word = z.string().regex(/^[\w.-]+$/);

server.tool('hosts', 'Hosts of the SSH configuration', async () => text((await ssh.hosts()).join('\n') || 'none'));
server.tool('add_host', 'Add a host alias', { alias: word, host: word, user: word.optional() }, async (h) => {
  await ssh.add(h);
  return text(`${h.alias} added`);
});
server.tool('check', 'Check that a port answers', { host: word, port: z.number().int().min(1).max(65535).default(22) }, ({ host, port }) =>
  new Promise((done) => {
    const s = net.connect({ host, port, timeout: 3000 });
    s.once('connect', () => (s.destroy(), done(text('open'))));
    for (const e of ['error', 'timeout']) s.once(e, () => (s.destroy(), done(text('no answer'))));
  }),
);
await server.connect(new StdioServerTransport());
