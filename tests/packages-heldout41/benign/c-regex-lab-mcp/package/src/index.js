#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { run } from './pool.js';

const server = new McpServer({ name: 'regex-lab', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const shape = { pattern: z.string().max(2000), flags: z.string().regex(/^[dgimsuvy]*$/).default(''), input: z.string().max(100_000) };
const guarded = (fn) => async (a) => {
  try {
    return text(await fn(a));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
};

server.tool('test_regex', 'Matches of an expression', shape, guarded(async (a) => JSON.stringify(await run({ ...a, kind: 'match' }))));
server.tool('replace_text', 'Replace matches', { ...shape, by: z.string().max(10_000) }, guarded((a) => run({ ...a, kind: 'replace' })));

await server.connect(new StdioServerTransport());
