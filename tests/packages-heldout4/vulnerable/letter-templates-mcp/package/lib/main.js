#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { names, render } = require('./engines');
const { Library } = require('./library');

const library = new Library();
const server = new McpServer({ name: 'letter-templates', version: '2.1.0' });
const engine = z.enum(names).default('plain');

server.tool('save_template', 'Keep a template', { name: z.string(), engine, source: z.string() }, async ({ name, ...item }) => {
  library.put(name, item);
  return { content: [{ type: 'text', text: 'saved' }] };
});

server.tool(
  'render_letter',
  'Fill a template for every recipient',
  { name: z.string(), recipients: z.array(z.record(z.string())) },
  async ({ name, recipients }) => {
    const { engine, source } = library.get(name);
    return { content: recipients.map((r) => ({ type: 'text', text: render(engine, source, r) })) };
  },
);

server.connect(new StdioServerTransport());
