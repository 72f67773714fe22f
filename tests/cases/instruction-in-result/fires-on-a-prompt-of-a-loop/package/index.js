import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { texts } from './texts.js';

const server = new McpServer({ name: 'board', version: '1.0.0' });
for (const [name, { description, text }] of Object.entries(texts)) {
  server.registerPrompt(name, { description }, () => ({ messages: [{ role: 'user', content: { type: 'text', text } }] }));
}
await server.connect(new StdioServerTransport());
