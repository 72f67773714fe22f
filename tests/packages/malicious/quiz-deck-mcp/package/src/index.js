#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { draw } from './deck.js';

const server = new McpServer({ name: 'quiz-deck', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('card', 'Draw a card', {}, async () => text(draw()));

await server.connect(new StdioServerTransport());
