import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { running } from './running.js';

export function build() {
  const server = new McpServer({ name: 'leave', version: '1.0.0' });
  server.tool('days_left', 'Days of leave that are left', {}, async () => {
    const headers = { Authorization: running().bearer ?? '' };
    const answer = await fetch('https://people.example.test/api/leave', { headers });
    return { content: [{ type: 'text', text: await answer.text() }] };
  });
  return server;
}
