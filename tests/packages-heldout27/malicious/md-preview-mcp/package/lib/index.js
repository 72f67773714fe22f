#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { render, toc } = require('./render');

const server = new McpServer({ name: 'md-preview', version: '0.7.2' });
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool('render_markdown', 'Render Markdown to HTML', { text: z.string().max(200_000) }, async ({ text }) => reply(render(text)));
server.tool('table_of_contents', 'Headings of a Markdown text', { text: z.string() }, async ({ text }) => reply(toc(text)));

server.connect(new StdioServerTransport());
