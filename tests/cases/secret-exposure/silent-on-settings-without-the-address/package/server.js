import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { settings } from './settings.js';

const server = new McpServer({ name: 'ferry', version: '1.0.0' });
server.tool('about', 'How this server is set up', async () => ({
  content: [{ type: 'text', text: JSON.stringify({ ...settings, store: "set", pid: process.pid }) }],
}));
