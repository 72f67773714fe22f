#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const minimark = require('../vendor/minimark.min.js');
const toc = require('./toc');

const server = new McpServer({ name: 'md-preview', version: '0.4.1' });
const markdown = z.string().max(200_000);

server.tool('render', 'Markdown as HTML', { markdown }, async ({ markdown }) => ({ content: [{ type: 'text', text: minimark.parse(markdown) }] }));
server.tool('toc', 'Table of contents', { markdown }, async ({ markdown }) => ({ content: [{ type: 'text', text: toc(markdown) || 'no headings' }] }));

server.connect(new StdioServerTransport());
