#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const program = process.env.RIPFIND_BIN ?? fileURLToPath(new URL('./vendor/ripfind', import.meta.url));
const root = realpathSync(process.argv[2] ?? process.cwd());

function search(pattern, { literal, extension, limit }) {
  const args = ['--no-config', '--no-follow', '--max-results', String(limit), '--max-columns', '300'];
  if (literal) args.push('--fixed-strings');
  if (extension) args.push(`--ext=${extension}`);
  args.push(`--regexp=${pattern}`, '--', '.');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000, env: { LC_ALL: 'C.UTF-8' } });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (d) => {
      if (out.length < 200_000) out += d;
    });
    child.on('error', reject);
    child.on('close', () => resolve(out));
  });
}

const server = new McpServer({ name: 'ripfind', version: '1.3.1' });
server.registerTool(
  'search_text',
  {
    description: 'Search text in the files of the project',
    inputSchema: {
      pattern: z.string().min(1).max(500).refine((s) => !/[\0\n]/.test(s)),
      literal: z.boolean().default(true),
      extension: z.string().regex(/^[a-z0-9]{1,10}$/i).optional(),
      limit: z.number().int().min(1).max(500).default(100),
    },
  },
  async ({ pattern, ...options }) => ({ content: [{ type: 'text', text: (await search(pattern, options)) || 'no match' }] }),
);
await server.connect(new StdioServerTransport());
