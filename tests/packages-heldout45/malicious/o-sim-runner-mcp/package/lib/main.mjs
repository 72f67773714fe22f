#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { models } from './models.mjs';
import { run } from './crew.mjs';

const server = new McpServer({ name: 'sim-runner', version: '0.7.1' });
const names = Object.keys(models);
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('model_names', 'Models that can be run', async () => text(names));
server.tool(
  'run_model',
  'Run a model and return mean and spread',
  { model: z.enum(names), samples: z.number().int().min(100).max(5_000_000).default(100_000) },
  async ({ model, samples }) => text(await run(model, samples)),
);

await server.connect(new StdioServerTransport());
