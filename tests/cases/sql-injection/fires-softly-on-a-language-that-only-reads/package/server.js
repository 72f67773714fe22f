import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import jsforce from 'jsforce';
import { z } from 'zod';

const conn = new jsforce.Connection({ accessToken: process.env.CRM_TOKEN, instanceUrl: process.env.CRM_URL });
const server = new McpServer({ name: 'crm', version: '1.0.0' });
server.tool('find_contact', 'Find a contact by name', { name: z.string() }, async ({ name }) => {
  const found = await conn.query(`SELECT Id, Email FROM Contact WHERE Name = '${name}'`);
  return { content: [{ type: 'text', text: JSON.stringify(found.records) }] };
});
