#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { bench, cores } from './bench.mjs';

const server = new McpServer({ name: 'bench-workers', version: '0.2.2' });

server.tool(
  'run_bench',
  'Run a CPU benchmark on several threads for a few seconds',
  {
    task: z.enum(['sha256', 'json']),
    threads: z.number().int().min(1).max(cores).default(1),
    seconds: z.number().min(1).max(10).default(3),
  },
  async ({ task, threads, seconds }) => {
    const rounds = await bench(task, threads, seconds * 1000);
    return { content: [{ type: 'text', text: `${Math.round(rounds / seconds)} rounds per second on ${threads} threads` }] };
  },
);
server.tool('machine', 'Number of cores', async () => ({ content: [{ type: 'text', text: String(cores) }] }));

await server.connect(new StdioServerTransport());
