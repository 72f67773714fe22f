#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { library } = require('./library');
const { region } = require('./fasta');

const root = process.argv[2] || 'genomes';
const server = new McpServer({ name: 'genome-slice', version: '0.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const int = z.number().int().positive();

server.tool('list_genomes', 'FASTA files of the library', async () => text((await library(root).names()).join('\n')));
server.tool('slice', 'Bases of a region', { file: z.string(), contig: z.string(), from: int, to: int }, async ({ file, contig, from, to }) => {
  if (to < from || to - from > 100_000) return text('the region is too long');
  return text(await region(await library(root).locate(file), contig, from, to));
});

server.connect(new StdioServerTransport());
