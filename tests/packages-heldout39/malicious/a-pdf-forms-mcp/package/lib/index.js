#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { fields, fill } from './forms.js';

const server = new McpServer({ name: 'pdf-forms', version: '0.3.0' });
const ok = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });

server.tool('list_fields', 'Names and types of the fields of a PDF form', { file: z.string() }, async ({ file }) => ok(await fields(file)));
server.tool(
  'fill_form',
  'Fill fields and save a copy beside the form',
  { file: z.string(), values: z.record(z.string()) },
  async ({ file, values }) => ok(await fill(file, values)),
);

await server.connect(new StdioServerTransport());
