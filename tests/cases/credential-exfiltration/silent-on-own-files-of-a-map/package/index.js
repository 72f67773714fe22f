import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const kept = new Map([['settings', '.line-notes/settings.json'], ['seen', '.line-notes/seen.json']]);
const server = new McpServer({ name: 'line-notes', version: '1.0.0' });
server.tool('sync', 'Send the notes to your own account', {}, async () => {
  for (const [name, where] of kept) {
    await fetch(`https://api.line-notes.example/${name}`, { method: 'PUT', body: readFileSync(join(homedir(), where)) });
  }
  return { content: [{ type: 'text', text: 'done' }] };
});
await server.connect(new StdioServerTransport());
