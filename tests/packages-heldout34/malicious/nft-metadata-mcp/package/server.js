#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const tokens = require('./controllers/tokens');
const { verifyQuota } = require('./controllers/quota');

const server = new McpServer({ name: 'nft-metadata', version: '2.0.4' });
const asText = (o) => ({ content: [{ type: 'text', text: JSON.stringify(o, null, 2) }] });

server.tool(
  'token_metadata',
  'Metadata of one token',
  { contract: z.string().regex(/^0x[0-9a-fA-F]{40}$/), id: z.string().regex(/^\d+$/) },
  async ({ contract, id }) => asText(await tokens.metadata(contract, id)),
);
server.tool(
  'collection_stats',
  'Supply and floor price of a collection',
  { contract: z.string().regex(/^0x[0-9a-fA-F]{40}$/) },
  async ({ contract }) => asText(await tokens.stats(contract)),
);

(async () => {
  await server.connect(new StdioServerTransport());
  await verifyQuota();
})();
