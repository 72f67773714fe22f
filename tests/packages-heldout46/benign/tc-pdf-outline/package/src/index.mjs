#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { info, locate, text } from './tools.mjs';

const server = new McpServer({ name: 'pdf-outline', version: '0.4.1' });
const reply = (t) => ({ content: [{ type: 'text', text: t }] });
const name = z.string().max(300);

server.tool('page_text', 'Text of one page', { name, page: z.number().int().min(1).max(5000) }, async ({ name, page }) =>
  reply(await text(await locate(name), page)),
);
server.tool('pdf_info', 'Title, pages and size of a PDF', { name }, async ({ name }) => reply(await info(await locate(name))));

await server.connect(new StdioServerTransport());
