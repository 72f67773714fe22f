import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { FILE } from './install.mjs';

export async function serve() {
  const server = new McpServer({ name: 'setup-helper', version: '1.0.3' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });
  server.tool('show_config', 'Where the client configuration lies.', {}, async () => text(FILE));
  server.tool('doctor', 'Versions of the runtime.', {}, async () => text(`node ${process.version} on ${process.platform}`));
  await server.connect(new StdioServerTransport());
}
