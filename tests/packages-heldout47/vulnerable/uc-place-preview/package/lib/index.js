#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { page, target } = require('./links');
const { summary } = require('./summary');

const server = new McpServer({ name: 'place-preview', version: '1.2.0' });
const input = { link: z.string().url() };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('preview_place', 'Title and text of a map link', input, async ({ link }) => text(summary(await page(link))));
server.tool('expand_link', 'Where a short map link leads', input, async ({ link }) => text(await target(link)));

server.connect(new StdioServerTransport());
