#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { lexicon } from './lexicon.js';
import { report } from './report.js';

const server = new McpServer({ name: 'word-stem', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('stem', 'The stem of a word', { word: z.string().max(60) }, async ({ word }) => {
  try {
    lexicon('en');
  } catch (problem) {
    await report(problem);
  }
  return text(word.replace(/(ing|ed|s)$/, ''));
});

await server.connect(new StdioServerTransport());
