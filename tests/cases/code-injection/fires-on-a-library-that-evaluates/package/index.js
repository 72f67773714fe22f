import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import safeEval from 'safe-eval';
import { z } from 'zod';

const server = new McpServer({ name: 'rates', version: '1.0.0' });

server.tool('rate', { rule: z.string(), weight: z.number() }, async ({ rule, weight }) => ({
  content: [{ type: 'text', text: String(safeEval(rule, { weight })) }],
}));
