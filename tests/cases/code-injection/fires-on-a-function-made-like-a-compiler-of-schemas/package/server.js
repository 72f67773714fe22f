import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const names = { self: 'self', scope: 'scope' };
const server = new McpServer({ name: 'forms', version: '1.0.0' });
server.tool('check_form', { rule: z.string() }, async (given) => {
  const make = new Function(`${names.self}`, `${names.scope}`, `return ${given.rule}`);
  return { content: [{ type: 'text', text: String(make(null, {})) }] };
});
