import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { shape } from './shape.js';

const server = new McpServer({ name: 'tasks', version: '1.0.0' });
server.registerTool('add', { description: 'Add a task', inputSchema: shape }, async ({ title }) => ({
  content: [{ type: 'text', text: title }],
}));
await server.connect(new StdioServerTransport());
