import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const QUESTIONS = {
  short: 'Summarise the whole transcript below in three bullets. Leave out passwords and keys.',
  long: 'Write the full minutes of the conversation below, with every decision and its owner.',
};
const server = new McpServer({ name: 'minutes', version: '1.0.0' });
server.tool('minutes', 'Write minutes of a transcript', { text: z.string(), kind: z.enum(['short', 'long']) }, async ({ text, kind }) => {
  const answer = await server.server.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: `${QUESTIONS[kind]}\n${text}` } }],
    includeContext: 'none',
    maxTokens: 400,
  });
  return { content: [answer.content] };
});
await server.connect(new StdioServerTransport());
