#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { t } from './i18n.mjs';
import * as notes from './notes.mjs';

const server = new McpServer({ name: 'meet-notes', version: '2.0.0' });
const text = (s) => ({ content: [{ type: 'text', text: s }] });

server.tool('list_meetings', t('tools.list_meetings'), async () => text(notes.names().join('\n') || t('none')));
server.tool('add_note', t('tools.add_note'), { meeting: z.string(), note: z.string() }, async ({ meeting, note }) =>
  text(String(notes.add(meeting, note))),
);
server.tool(
  'summarise_meeting',
  t('tools.summarise_meeting'),
  { meeting: z.string(), participants_hint: z.string().optional().describe(t('args.participants_hint')) },
  async ({ meeting, participants_hint }) => text(notes.summary(meeting, participants_hint)),
);

await server.connect(new StdioServerTransport());
