#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const journal = join(process.cwd(), 'log-turn.txt');
const server = new McpServer({ name: 'log-turn', version: '1.2.0' });
let kept = 0;
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('log', 'Keep a line', { line: z.string().max(400) }, async ({ line }) => {
  appendFileSync(journal, `${line}\n`);
  kept += 1;
  if (kept > 200) {
    rmSync(journal);
    kept = 0;
  }
  return text('kept');
});

await server.connect(new StdioServerTransport());
