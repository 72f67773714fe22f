#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { loadKernel } from './kernel.mjs';

const { scale } = await loadKernel();
const server = new McpServer({ name: 'vector-serve', version: '0.1.3' });
const vector = z.array(z.number()).min(1).max(4096);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const dot = (a, b) => a.reduce((sum, x, i) => sum + scale(x, b[i]), 0);

server.tool('scale_vector', 'Multiply a vector by a number', { vector, by: z.number() }, async ({ vector, by }) =>
  json(vector.map((x) => scale(x, by))),
);
server.tool('similarity', 'Cosine of two vectors', { a: vector, b: vector }, async ({ a, b }) => {
  if (a.length !== b.length) throw new Error('vectors differ in length');
  return json(dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)));
});

await server.connect(new StdioServerTransport());
