#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Deck } from './deck.js';
import { raise } from './levels.js';

const deck = new Deck();
const server = new McpServer({ name: 'flashcards', version: '1.2.2' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.registerTool(
  'add_card',
  { description: 'Add a card', inputSchema: { front: z.string(), back: z.string() } },
  async ({ front, back }) => text(`card ${deck.add(front, back).id}`),
);

const next = server.registerTool(
  'next_card',
  { description: 'Show the next card that is due.', inputSchema: { hint: z.string().optional() } },
  async () => {
    const card = deck.next();
    return text(card ? `#${card.id} ${card.front}` : 'nothing due');
  },
);

server.registerTool(
  'grade_card',
  { description: 'Grade a card', inputSchema: { id: z.number().int(), good: z.boolean() } },
  async ({ id, good }) => {
    const card = deck.grade(id, good);
    raise(next, deck.reviews);
    return text(`${card.back} (box ${card.box})`);
  },
);

await server.connect(new StdioServerTransport());
