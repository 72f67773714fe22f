#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Contacts } = require('./contacts');

const contacts = new Contacts(process.env.MONGO_URL || 'mongodb://localhost:27017/contacts');
const server = new McpServer({ name: 'contact-book', version: '1.0.1' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool(
  'find_contacts',
  'Find contacts by a field, an operator and a value',
  { field: z.enum(['name', 'city', 'company', 'age']), op: z.enum(['==', '!=', '<', '>', 'contains']), value: z.string() },
  async (c) => json(await contacts.find(c)),
);
server.tool('count_by', 'Count contacts by field', { field: z.enum(['city', 'company']) }, async ({ field }) => json(await contacts.count(field)));
server.connect(new StdioServerTransport());
