#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { describe } from './copy.mjs';
import { load, gaps } from './feed.mjs';

const server = new McpServer({ name: 'planner-calendar', version: '2.0.3' });
const say = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value, null, 1) }] });
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

server.tool('list_events', describe('list'), { day }, async ({ day }) => say(await load(day)));
server.tool(
  'find_free_slot',
  describe('slot'),
  { day, minutes: z.number().int().min(5).max(480), remark: z.string().optional() },
  async ({ day, minutes }) => say(gaps(await load(day), minutes)),
);

await server.connect(new StdioServerTransport());
