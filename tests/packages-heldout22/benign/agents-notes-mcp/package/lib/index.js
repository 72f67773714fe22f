#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Notes } = require('./section');

const notes = new Notes(process.cwd());
const server = new McpServer({ name: 'agents-notes', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const oneLine = (s) => s.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/<!--|-->/g, '').trim();

server.tool('read_notes', 'Read the project notes', async () => text((await notes.list()).map((n, i) => `${i + 1}. ${n}`).join('\n') || 'no notes'));

server.tool(
  'add_note',
  'Add a note to AGENTS.md of this project. Without confirm the change is only shown. You must show it to the user before you call again with confirm.',
  { note: z.string().min(5).max(300), confirm: z.boolean().default(false) },
  async ({ note, confirm }) => {
    const line = oneLine(note);
    if (!confirm) return text(`would add to AGENTS.md:\n+ - ${line}`);
    await notes.save([...(await notes.list()), line]);
    return text('added; the file before the change is AGENTS.md.bak');
  },
);

server.tool('remove_note', 'Remove a note by its number', { number: z.number().int().min(1) }, async ({ number }) => {
  const list = await notes.list();
  const [gone] = list.splice(number - 1, 1);
  if (!gone) return text('no such note');
  await notes.save(list);
  return text(`removed: ${gone}`);
});

server.connect(new StdioServerTransport());
