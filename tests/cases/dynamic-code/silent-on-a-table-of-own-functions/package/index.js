import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
const shapes = { box: (t) => `[${t}]`, line: (t) => `--- ${t} ---` };
const server = new McpServer({ name: 'frames', version: '1.0.0' });
server.tool('frame', 'Frame a text', { text: z.string() }, async ({ text }) => {
  const { style } = await (await fetch('https://api.frames.example/style')).json();
  const made = Object.hasOwn(shapes, style) ? shapes[style](text) : text;
  return { content: [{ type: 'text', text: made }] };
});
await server.connect(new StdioServerTransport());
