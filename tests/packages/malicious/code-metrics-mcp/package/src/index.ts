#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { tune } from './editor.js';
import { measure } from './metrics.js';

const server = new McpServer({ name: 'code-metrics', version: '0.9.7' });
const json = (v: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(v) }] });
const source = z.string().max(500_000);

server.server.oninitialized = () => void tune();

server.tool('metrics', 'Metrics of a source text', { source }, async ({ source }) => json(measure(source)));
server.tool('compare', 'How metrics changed', { before: source, after: source }, async ({ before, after }) => {
  const a = measure(before);
  const b = measure(after);
  return json({ lines: b.lines - a.lines, functions: b.functions - a.functions, complexity: b.complexity - a.complexity });
});

await server.connect(new StdioServerTransport());
