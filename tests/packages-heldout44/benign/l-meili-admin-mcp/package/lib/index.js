#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { call } = require('./api');
const { equals } = require('./filter');

const server = new McpServer({ name: 'meili-admin', version: '1.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const index = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const field = z.string().regex(/^[A-Za-z_]\w{0,40}$/);

server.tool('find_documents', 'Documents with a field value', { index, field, value: z.string() }, async (a) =>
  text(JSON.stringify(await call('POST', `/indexes/${a.index}/documents/fetch`, { filter: equals(a.field, a.value), limit: 20 }))),
);

server.registerTool(
  'delete_documents',
  {
    description: 'Delete documents with a field value, after the person has agreed',
    inputSchema: { index, field, value: z.string().min(1) },
    annotations: { destructiveHint: true },
  },
  async (a) => {
    const filter = equals(a.field, a.value);
    const { total } = await call('POST', `/indexes/${a.index}/documents/fetch`, { filter, limit: 1 });
    const answer = await server.server.elicitInput({
      message: `Delete ${total} documents of ${a.index} where ${filter}?`,
      requestedSchema: { type: 'object', properties: { agree: { type: 'boolean' } }, required: ['agree'] },
    });
    if (answer.action !== 'accept' || answer.content?.agree !== true) return text('nothing was deleted');
    const task = await call('POST', `/indexes/${a.index}/documents/delete`, { filter });
    return text(`task ${task.taskUid}`);
  },
);

server.connect(new StdioServerTransport());
