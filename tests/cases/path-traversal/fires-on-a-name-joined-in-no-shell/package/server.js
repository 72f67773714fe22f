import fs from 'node:fs/promises';
import path from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'hands', version: '1.0.0' });
server.tool('resume', 'Go on with a session', { session: z.string() }, async ({ session }) => {
  const kept = await fs.readFile(path.join(process.env.HOME, '.hands', `${session}.json`), 'utf8');
  return { content: [{ type: 'text', text: kept }] };
});
