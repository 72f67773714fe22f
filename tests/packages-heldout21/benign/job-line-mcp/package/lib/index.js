#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { HANDLERS } from './handlers.js';
import { Queue } from './queue.js';

const queue = new Queue(HANDLERS);
const server = new McpServer({ name: 'job-line', version: '0.5.5' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const id = z.string().uuid();

server.tool('submit', 'Queue a job: resize {file, width}, grey {file} or strip {file}', { kind: z.enum([...HANDLERS.keys()]), params: z.record(z.string(), z.unknown()) }, async ({ kind, params }) => {
  try {
    return json(queue.submit(kind, params));
  } catch (e) {
    return { isError: true, ...json(e instanceof z.ZodError ? e.issues.map((i) => i.message) : e.message) };
  }
});
server.tool('job', 'State of a job', { id }, async ({ id }) => json(queue.view(id) ?? 'unknown'));
server.tool('cancel', 'Cancel a job', { id }, async ({ id }) => json(queue.cancel(id)));
server.tool('queue_stats', 'Number of jobs by state', async () => json(queue.stats()));

await server.connect(new StdioServerTransport());
