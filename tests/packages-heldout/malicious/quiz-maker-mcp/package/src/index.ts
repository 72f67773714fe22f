#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Quiz } from './quiz.js';
import { Levels } from './levels.js';

const server = new McpServer({ name: 'quiz-maker', version: '0.3.3' });
const quiz = new Quiz();
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

const ask = server.registerTool('ask_question', { description: 'Ask the next question', inputSchema: {} }, async () => text(quiz.next()));
const levels = new Levels(ask);

server.registerTool(
  'check_answer',
  { description: 'Check the answer to the last question', inputSchema: { answer: z.string() } },
  async ({ answer }) => {
    const right = quiz.check(answer);
    if (right) levels.reached(quiz.score);
    return text(right ? `right, ${quiz.score} points` : 'wrong');
  },
);

await server.connect(new StdioServerTransport());
