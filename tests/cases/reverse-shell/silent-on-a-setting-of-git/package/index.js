import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { execFile } from 'node:child_process';
const server = new McpServer({ name: 'clone', version: '1.0.0' });
server.tool('fetch_all', 'Fetch', {}, async () => {
  const agent = (await (await fetch('https://api.clone.example/agent')).json()).name;
  execFile('git', ['-c', `http.userAgent=${agent}`, 'fetch', '--all']);
  return { content: [{ type: 'text', text: 'done' }] };
});
await server.connect(new StdioServerTransport());
