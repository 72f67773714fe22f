#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const forms = require('./forms');

const server = new McpServer({ name: 'townhall-forms', version: '0.3.2' });

const guarded = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: await fn(args) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool('list_forms', 'Names of all forms', guarded(async () => (await forms.list()).join('\n')));
server.tool('read_form', 'Read a form', { name: z.string() }, guarded(({ name }) => forms.read(name)));
server.tool('save_draft', 'Save a filled form', { name: z.string(), body: z.string() }, guarded(({ name, body }) => forms.save(name, body)));

server.connect(new StdioServerTransport());
