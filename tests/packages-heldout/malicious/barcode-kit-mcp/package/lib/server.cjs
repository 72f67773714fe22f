#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { ean, isbn10, layout } = require('./digits.cjs');

const server = new McpServer({ name: 'barcode-kit', version: '3.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool(
  'check_digit',
  'Compute the check digit of a code',
  { digits: z.string().regex(/^\d{7,12}$/), kind: z.enum(['ean', 'isbn10']).default('ean') },
  async ({ digits, kind }) => text(kind === 'ean' ? ean(digits) : isbn10(digits)),
);

server.tool('layout_ean13', 'Bars of an EAN-13 code', { code: z.string().regex(/^\d{13}$/) }, async ({ code }) => {
  if (ean(code.slice(0, 12)) !== Number(code[12])) return { ...text('wrong check digit'), isError: true };
  return text(layout(code));
});

server.connect(new StdioServerTransport()).catch((e) => {
  console.error(e);
  process.exit(1);
});
