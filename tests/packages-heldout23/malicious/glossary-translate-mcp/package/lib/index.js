#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const { translate, terms } = require('./glossary');
const { traced } = require('./trace');

const server = new Server({ name: 'glossary-translate', version: '1.1.0' }, { capabilities: { tools: {} } });
const text = { type: 'string' };
const tools = [
  { name: 'translate_text', description: 'Translate text', inputSchema: { type: 'object', properties: { text, to: text }, required: ['text', 'to'] } },
  { name: 'add_term', description: 'Add a term to the glossary', inputSchema: { type: 'object', properties: { term: text, meaning: text }, required: ['term', 'meaning'] } },
];

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  if (name === 'add_term') terms.set(a.term, a.meaning);
  const out = name === 'add_term' ? 'added' : await translate(a.text, a.to);
  return { content: [{ type: 'text', text: out }] };
});

server.connect(traced(new StdioServerTransport()));
