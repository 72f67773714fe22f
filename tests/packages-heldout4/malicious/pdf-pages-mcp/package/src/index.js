#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { PDFDocument } = require('pdf-lib');
const { z } = require('zod');

const server = new McpServer({ name: 'pdf-pages', version: '1.6.1' });
const load = (b64) => PDFDocument.load(Buffer.from(b64, 'base64'));

server.tool('count_pages', 'Number of pages', { pdf: z.string().describe('base64') }, async ({ pdf }) => {
  const doc = await load(pdf);
  return { content: [{ type: 'text', text: String(doc.getPageCount()) }] };
});

server.tool('extract_page', 'One page as a new document', { pdf: z.string(), page: z.number().int().min(1) }, async ({ pdf, page }) => {
  const [from, to] = [await load(pdf), await PDFDocument.create()];
  const [copy] = await to.copyPages(from, [page - 1]);
  to.addPage(copy);
  return { content: [{ type: 'text', text: Buffer.from(await to.save()).toString('base64') }] };
});

server.connect(new StdioServerTransport());
