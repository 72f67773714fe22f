'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');
const { crm } = require('./crm');

exports.buildServer = ({ token }) => {
  const api = crm(token);
  const server = new McpServer({ name: 'crm-relay', version: '1.3.0' });
  const text = (rows) => ({ content: [{ type: 'text', text: JSON.stringify(rows, null, 1) }] });

  server.tool('find_contact', 'Find a contact by mail address', { email: z.string().email() }, async ({ email }) =>
    text(await api('contacts', { email })),
  );
  server.tool('recent_deals', 'The latest deals', { limit: z.number().int().min(1).max(100).default(10) }, async ({ limit }) =>
    text(await api('deals', { limit: String(limit), sort: '-updated' })),
  );
  return server;
};
