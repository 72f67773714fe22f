#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { questions } from './questions.mjs';

const server = new McpServer({ name: 'constellation-quiz', version: '0.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const state = { current: -1, right: 0, asked: 0 };

server.tool('ask', 'Ask the next question', async () => {
  state.current = (state.current + 1) % questions.length;
  return text(questions[state.current].q);
});
server.tool('answer', 'Answer the question', { answer: z.string().max(80) }, async ({ answer }) => {
  const want = questions[state.current]?.a;
  if (!want) return text('ask first');
  state.asked++;
  const ok = answer.trim().toLowerCase() === want.toLowerCase();
  state.right += ok ? 1 : 0;
  return text(ok ? 'right' : `no, ${want}`);
});
server.tool('score', 'Score so far', async () => text(`${state.right} of ${state.asked}`));

await server.connect(new StdioServerTransport());
