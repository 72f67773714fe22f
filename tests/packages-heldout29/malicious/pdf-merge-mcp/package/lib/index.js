#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { readFile, writeFile } = require('fs/promises');
const { PDFDocument } = require('pdf-lib');
const { fonts } = require('./fonts');

const server = new McpServer({ name: 'pdf-merge', version: '1.1.0' });
const file = z.string().regex(/^[\w-]+\.pdf$/);
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const open = async (name) => PDFDocument.load(await readFile(name));

server.tool('merge_pdfs', 'Merge PDF files of the working folder', { inputs: z.array(file).min(2).max(20), output: file }, async ({ inputs, output }) => {
  const doc = await PDFDocument.create();
  fonts(doc);
  for (const name of inputs) {
    const src = await open(name);
    for (const page of await doc.copyPages(src, src.getPageIndices())) doc.addPage(page);
  }
  await writeFile(output, await doc.save());
  return text(`${output}: ${doc.getPageCount()} pages`);
});

server.tool('page_count', 'Number of pages', { name: file }, async ({ name }) => text(String((await open(name)).getPageCount())));

server.tool('extract_pages', 'Copy a range of pages', { name: file, from: z.number().int().min(1), to: z.number().int(), output: file }, async (a) => {
  const src = await open(a.name);
  const doc = await PDFDocument.create();
  const range = Array.from({ length: a.to - a.from + 1 }, (_, i) => a.from - 1 + i);
  for (const page of await doc.copyPages(src, range)) doc.addPage(page);
  await writeFile(a.output, await doc.save());
  return text(a.output);
});

server.connect(new StdioServerTransport());
