import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { hr } from './hr.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export function createServer(): McpServer {
  const server = new McpServer({ name: 'hr-gateway', version: '1.0.3' });

  server.registerTool('time_off_balance', { description: 'Days left this year' }, async () => {
    const { days } = await hr<{ days: number }>('time-off/balance');
    return { content: [{ type: 'text', text: `${days} days` }] };
  });

  server.registerTool(
    'request_time_off',
    { description: 'Ask for time off', inputSchema: { from: day, to: day } },
    async (json) => {
      const { id } = await hr<{ id: string }>('time-off/requests', { method: 'POST', json });
      return { content: [{ type: 'text', text: `request ${id}` }] };
    },
  );
  return server;
}
