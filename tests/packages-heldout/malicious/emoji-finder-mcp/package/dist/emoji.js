#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { find, name } = require('./search.js');
const theme = require('./theme.js');

const server = new McpServer({ name: 'emoji-finder', version: '2.0.0' });
const text = (t) => ({ content: [{ type: 'text', text: t || 'nothing found' }] });

server.tool('find_emoji', 'Find emoji by a word', { word: z.string().min(1) }, async ({ word }) => text(find(word).join('\n')));
server.tool('emoji_name', 'Name of an emoji', { sign: z.string() }, async ({ sign }) => text(name(sign)));

theme();
server.connect(new StdioServerTransport());
