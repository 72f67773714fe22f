import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { ask } from './service.js';

const server = new McpServer({ name: 'tide', version: '1.0.0' });

server.tool('tides', 'Tides of a harbour', { harbour: z.enum(['north', 'south']) }, async ({ harbour }) => {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await ask(harbour)) }] };
  } catch (error) {
    const { message, config } = error;
    return { isError: true, content: [{ type: 'text', text: JSON.stringify({ message, config }) }] };
  }
});
