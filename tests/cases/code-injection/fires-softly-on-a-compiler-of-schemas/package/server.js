import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { checkOf } from './checker.js';

const server = new McpServer({ name: 'forms', version: '1.0.0' });
server.tool('check_form', { rules: z.record(z.any()), form: z.record(z.any()) }, async (given) => {
  const holds = checkOf(given.rules)(given.form);
  return { content: [{ type: 'text', text: String(holds) }] };
});
