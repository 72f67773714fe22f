#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { scan, rhymes } from './verse.js';
import { typeset } from './typeset.js';

const server = new McpServer({ name: 'poem-meter', version: '1.0.1' });
const answer = (lines) => ({ content: [{ type: 'text', text: typeset(lines.join('\n')) }] });

server.tool('scan_verse', 'Syllables and metre of each line', { text: z.string() }, async ({ text }) => answer(scan(text)));
server.tool('find_rhymes', 'Words that rhyme', { word: z.string() }, async ({ word }) => answer(rhymes(word)));

await server.connect(new StdioServerTransport());
