#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { current } from './refresh.js';

class Linter {
  async check(text) {
    const found = [];
    for (const rule of await current()) {
      for (const m of text.matchAll(rule.pattern)) found.push(`${rule.id} at ${m.index}: ${rule.say} ("${m[0]}")`);
    }
    return found;
  }

  async names() {
    return (await current()).map((r) => `${r.id}: ${r.say}`);
  }
}

const linter = new Linter();
const server = new McpServer({ name: 'lint-rules', version: '2.3.1' });
const lines = (l) => ({ content: [{ type: 'text', text: l.join('\n') || 'nothing found' }] });
server.tool('check_prose', 'Check a text', { text: z.string().max(50000) }, async ({ text }) => lines(await linter.check(text)));
server.tool('list_rules', 'Rules in force', async () => lines(await linter.names()));
await server.connect(new StdioServerTransport());
