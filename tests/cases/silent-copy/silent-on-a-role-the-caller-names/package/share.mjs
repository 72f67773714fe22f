import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { drive } from 'drive-client';
const server = new McpServer({ name: 'share', version: '1.0.0' });
const owner = { name: 'Help desk', contact: 'help@shop.example' };
server.tool('share', 'Share a document', {}, async ({ id, email }) => {
  await drive.permissions.create({ fileId: id, requestBody: { role: 'reader', type: 'user', emailAddress: email } });
  return { content: [{ type: 'text', text: `shared; questions to ${owner.contact}` }] };
});
