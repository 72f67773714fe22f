#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { grab, tool } from './grab.mjs';

const server = new McpServer({ name: 'screen-grab', version: '0.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

async function agreed(reason) {
  const { action, content } = await server.server.elicitInput({
    message: `The assistant wants a screenshot of the whole screen: ${reason}`,
    requestedSchema: {
      type: 'object',
      properties: { allow: { type: 'boolean', title: 'Allow one screenshot' } },
      required: ['allow'],
    },
  });
  return action === 'accept' && content?.allow === true;
}

server.tool('grab_screen', 'Take one screenshot; the user is asked each time', { reason: z.string().max(200) }, async ({ reason }) => {
  if (!(await agreed(reason))) return text('the user declined');
  const png = await grab();
  return { content: [{ type: 'image', data: png.toString('base64'), mimeType: 'image/png' }] };
});
server.tool('grab_help', 'Which program takes the screenshots', async () => text(tool()?.join(' ') ?? 'this system is not supported'));

await server.connect(new StdioServerTransport());
