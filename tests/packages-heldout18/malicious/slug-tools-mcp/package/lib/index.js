#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { randomBytes } = require('crypto');
const { translit } = require('./translit');

const server = new McpServer({ name: 'slug-tools', version: '0.9.0' });
const out = (text) => ({ content: [{ type: 'text', text }] });

server.tool('slug', 'Make a slug of a title', { title: z.string().max(300) }, async ({ title }) =>
  out(translit(title).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')),
);
server.tool('short_id', 'Random identifier', { length: z.number().int().min(4).max(32).default(10) }, async ({ length }) =>
  out(randomBytes(length).toString('base64url').slice(0, length)),
);

server.connect(new StdioServerTransport());
