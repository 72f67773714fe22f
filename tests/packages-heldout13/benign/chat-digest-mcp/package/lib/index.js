#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Exports } = require('./exports');
const { digest, questions } = require('./digest');
const texts = require('./texts.json');

const server = new McpServer({ name: 'chat-digest', version: '0.6.2' }, { instructions: texts.instructions });
const files = new Exports(process.env.CHAT_EXPORTS || 'exports');
const name = z.string().regex(/^[\w-]{1,80}\.json$/).describe(texts.name);
const days = z.number().int().min(1).max(90).default(7);
const reply = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value, null, 1) }] });

server.tool('list_exports', texts.list_exports, async () => reply(await files.names()));
server.tool('make_digest', texts.make_digest, { name, days }, async ({ name, days }) => reply(digest(await files.recent(name, days))));
server.tool('find_questions', texts.find_questions, { name, days }, async ({ name, days }) => reply(questions(await files.recent(name, days))));

server.connect(new StdioServerTransport());
