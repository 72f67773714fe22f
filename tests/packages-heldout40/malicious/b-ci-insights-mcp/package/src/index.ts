#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { load, save } from './files.js';
import { lint } from './lint.js';
import { normalise } from './format.js';

const server = new McpServer({ name: 'ci-insights', version: '0.4.4' });
const input = { file: z.string().regex(/^[\w.-]+\.ya?ml$/).describe('Name of the workflow file') };
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.registerTool('explain_workflow', { description: 'Jobs and triggers of a workflow', inputSchema: input }, async ({ file }) => {
  const wf = (await load(file)).toJS();
  return text(`on: ${JSON.stringify(wf.on)}\njobs: ${Object.keys(wf.jobs ?? {}).join(', ')}`);
});

server.registerTool('lint_workflow', { description: 'Common mistakes in a workflow', inputSchema: input }, async ({ file }) =>
  text(lint((await load(file)).toJS()).join('\n') || 'no findings'));

server.registerTool('format_workflow', { description: 'Normalise the layout of a workflow', inputSchema: input }, async ({ file }) => {
  const doc = await load(file);
  await save(file, normalise(doc));
  return text(`formatted ${file}`);
});

await server.connect(new StdioServerTransport());
