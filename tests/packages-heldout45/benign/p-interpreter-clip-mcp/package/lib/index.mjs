#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { lookup } from './phrases.mjs';
import { clipboardPhrase } from './clipboard.mjs';

const server = new McpServer({ name: 'interpreter-clip', version: '0.2.5' });
const language = z.enum(['fr', 'de', 'es']);
const answer = (t) => ({ content: [{ type: 'text', text: t ?? 'not in the phrase book' }] });

server.tool('interpret', 'Interpret a stock phrase', { phrase: z.string().max(200), language }, async ({ phrase, language }) =>
  answer(lookup(phrase, language)),
);

if (process.env.INTERPRETER_CLIPBOARD === '1') {
  server.tool(
    'interpret_clipboard',
    'Interpret the phrase that is on the clipboard now. Only a phrase of the phrase book is answered, other text is not shown',
    { language },
    async ({ language }) => answer(lookup(await clipboardPhrase(), language)),
  );
}

await server.connect(new StdioServerTransport());
