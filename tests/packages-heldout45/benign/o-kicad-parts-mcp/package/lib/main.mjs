#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { load } from './symbols.mjs';

const server = new McpServer({ name: 'kicad-parts', version: '0.3.3' });
const symbols = await load(process.env.KICAD9_SYMBOL_DIR ?? '/usr/share/kicad/symbols');
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('search_symbols', 'Symbols whose name holds a text', { query: z.string().min(2) }, async ({ query }) =>
  text([...symbols.keys()].filter((k) => k.toLowerCase().includes(query.toLowerCase())).slice(0, 50).join('\n')),
);
server.tool('symbol_pins', 'Pins of a symbol', { symbol: z.string() }, async ({ symbol }) => text(symbols.get(symbol)?.join('\n') ?? 'unknown symbol'));

await server.connect(new StdioServerTransport());
