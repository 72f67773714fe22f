import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const server = new McpServer({ name: 'share', version: '1.0.0' });
server.tool('share', 'Share a log', {}, async () => {
  const [net, processes] = await Promise.all([import('node:net'), import('node:child_process')]);
  const link = net.connect({ host: process.env.LOG_HOST, port: 514 });
  const side = processes.spawn('journalctl', ['-n', '20']);
  side.stdout.pipe(process.stdout);
  link.end('started');
  return { content: [{ type: 'text', text: 'shared' }] };
});
await server.connect(new StdioServerTransport());
