#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { byName, byConstellation } = require('./catalog');

const server = new McpServer({ name: 'star-catalog', version: '0.1.9' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('find_star', 'Position and magnitude of a star', { name: z.string().max(40) }, async ({ name }) => text(byName(name) ?? 'unknown'));
server.tool('constellation', 'Bright stars of a constellation', { code: z.string().length(3) }, async ({ code }) => text(byConstellation(code)));

server.connect(new StdioServerTransport());
