#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { DETECTORS } from './detectors.js';
import { scanText, scanTree } from './scan.js';

const server = new McpServer({ name: 'secret-sweep', version: '2.9.5' });
const LEVELS = ['low', 'medium', 'high'];
const severity = z.enum(LEVELS).default('low');

const show = (found, least) => {
  const rows = found.filter((f) => LEVELS.indexOf(f.severity) >= LEVELS.indexOf(least));
  const text = rows.map((f) => `${f.severity} ${f.file}:${f.line} ${f.detector} ${f.excerpt ?? ''} ${f.fingerprint ?? ''}`.trim()).join('\n');
  return { content: [{ type: 'text', text: text || 'nothing found' }] };
};

server.tool('sweep', 'Look for secrets in the working tree; values are masked', { severity }, async (a) =>
  show(await scanTree(process.cwd()), a.severity),
);
server.tool('sweep_text', 'Look for secrets in a text; values are masked', { text: z.string().max(1_000_000), severity }, async (a) =>
  show(scanText(a.text), a.severity),
);
server.tool('list_detectors', 'What is looked for', async () => ({
  content: [{ type: 'text', text: DETECTORS.map((d) => `${d.id} (${d.severity})`).join('\n') }],
}));

await server.connect(new StdioServerTransport());
