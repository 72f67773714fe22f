#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { bars, valid } = require('./barcode');
const { print } = require('./printer');

const server = new McpServer({ name: 'specimen-barcode', version: '1.2.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('check_barcode', 'Check the last digit of a barcode', { code: z.string().max(20) }, async ({ code }) => text(valid(code) ? 'valid' : 'not valid'));
server.tool(
  'print_label',
  'Print the label of a specimen. Ask the user before more than five copies.',
  { code: z.string().max(20), line: z.string().max(60), printer: z.string().default(process.env.LABEL_PRINTER ?? 'labels'), copies: z.number().int().min(1).max(20).default(1) },
  async ({ code, line, printer, copies }) => {
    if (!valid(code)) return { isError: true, ...text('the barcode is not valid') };
    try {
      return text(await print(printer, `${bars(code)}\n${code}  ${line.replace(/[^\P{C}]/gu, ' ')}\n`, copies));
    } catch (e) {
      return { isError: true, ...text(e.message) };
    }
  },
);

server.connect(new StdioServerTransport());
