import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { z } from 'zod';

const name = z.string().regex(/^[a-z][\w.-]{0,40}$/);
const server = new McpServer({ name: 'logs', version: '1.0.0' });
server.registerTool('keep', { description: 'Keep a log', inputSchema: { name, text: z.string() } }, async ({ name, text }) => {
  await writeFile(join(tmpdir(), `${name}.log`), text);
  return { content: [{ type: 'text', text: 'kept' }] };
});
await server.connect(new StdioServerTransport());
