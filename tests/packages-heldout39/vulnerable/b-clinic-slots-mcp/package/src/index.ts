#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { freeSlots, visits } from './slots.js';

const server = new McpServer({ name: 'clinic-slots', version: '1.0.3' });
const json = (v: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(v) }] });

server.tool('find_slots', 'Free slots of a day.', { day: z.string().date(), order: z.string().default('starts_at') },
  async ({ day, order }) => json(await freeSlots(day, order)));
server.tool('patient_visits', 'Visits of a patient.', { name: z.string() }, async ({ name }) => json(await visits(name)));

await server.connect(new StdioServerTransport());
