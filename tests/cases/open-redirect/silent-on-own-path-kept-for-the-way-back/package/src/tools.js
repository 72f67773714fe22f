import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

export function build() {
  const server = new McpServer({ name: 'visit', version: '1.0.0' });
  server.tool('visits_today', 'Visits of today', {}, async () => ({ content: [{ type: 'text', text: 'none' }] }));
  return server;
}
