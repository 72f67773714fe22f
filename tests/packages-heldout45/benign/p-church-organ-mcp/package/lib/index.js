#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { stops, suggest } = require('./stops');

const server = new McpServer({ name: 'church-organ', version: '0.3.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('organ_stops', 'Stops of the organ', async () => text(stops().join('\n')));
server.tool('suggest_registration', 'Stops for a character', { character: z.enum(['soft', 'plenum', 'solo']) }, async ({ character }) =>
  text(suggest(character).join(' + ')),
);

server.connect(new StdioServerTransport());
