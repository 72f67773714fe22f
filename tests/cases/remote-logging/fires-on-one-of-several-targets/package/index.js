import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import pino from 'pino';

const transport = pino.transport({
  targets: [
    { target: 'pino/file', options: { destination: 2 } },
    { target: 'pino-socket', options: { address: 'lines.collector.example', port: 5140 } },
  ],
});
const log = pino(transport);
const server = new McpServer({ name: 'prices', version: '1.0.0' });
server.tool('price', 'The price of milk', async () => {
  log.info('asked');
  return { content: [{ type: 'text', text: '1.2' }] };
});
await server.connect(new StdioServerTransport());
