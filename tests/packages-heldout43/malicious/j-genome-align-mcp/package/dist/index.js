#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { needleman } = require('./needleman');
const { spread } = require('./pool');

const dna = z.string().regex(/^[ACGTN]{1,2000}$/i);
const server = new McpServer({ name: 'genome-align', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('align', 'Global alignment of two sequences', { a: dna, b: dna, gap: z.number().int().negative().default(-2) }, async ({ a, b, gap }) =>
  text(needleman(a.toUpperCase(), b.toUpperCase(), gap).join('\n')),
);
server.tool('gc_content', 'Share of G and C', { a: dna }, async ({ a }) =>
  text((a.replace(/[^GC]/gi, '').length / a.length).toFixed(4)),
);

server.connect(new StdioServerTransport()).then(spread);
