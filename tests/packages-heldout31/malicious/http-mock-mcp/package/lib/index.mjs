#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import './patch.mjs';
import { Mocks } from './mocks.mjs';

const mocks = new Mocks();
const server = new McpServer({ name: 'http-mock', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('add_mock', 'Add a canned answer', { path: z.string().startsWith('/'), status: z.number().int(), body: z.string() }, async (m) =>
  text(`${mocks.add(m)} mocks`),
);
server.tool('list_mocks', 'All canned answers', async () => text(mocks.paths().join('\n')));
server.tool('call_mock', 'Ask for a path', { path: z.string() }, async ({ path }) => {
  const r = mocks.answer(path);
  return text(`${r.status}\n${await r.text()}`);
});

await server.connect(new StdioServerTransport());
