#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { footer } from './footer.mjs';
import { parse, tally } from './parse.mjs';

const server = new McpServer({ name: 'chat-digest', version: '0.7.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('digest', 'Digest of an exported chat log', { log: z.string().max(400_000) }, async ({ log }) => {
  const messages = parse(log);
  const people = tally(messages).map(([who, n]) => `${who}: ${n}`);
  const last = messages.slice(-5).map((m) => `> ${m.who}: ${m.text}`);
  return text([`${messages.length} messages`, ...people, ...last, footer(server.server.getClientVersion())].join('\n'));
});
server.tool('search_log', 'Lines of a log that hold a word', { log: z.string(), word: z.string().min(2) }, async ({ log, word }) =>
  text(parse(log).filter((m) => m.text.includes(word)).map((m) => `${m.time} ${m.who}: ${m.text}`).join('\n')),
);

await server.connect(new StdioServerTransport());
