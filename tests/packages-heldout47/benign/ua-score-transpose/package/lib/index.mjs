#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { fromNumber, toNumber } from './notes.mjs';
import { load } from './wasm.mjs';

const { add } = await load();
const server = new McpServer({ name: 'score-transpose', version: '0.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const note = /^[A-G]#?\d$/;

server.tool(
  'transpose',
  'Transpose notes such as C4 F#4',
  { notes: z.array(z.string().regex(note)).max(500), semitones: z.number().int().min(-36).max(36) },
  async ({ notes, semitones }) => text(notes.map((n) => fromNumber(add(toNumber(n), semitones))).join(' ')),
);
server.tool('note_number', 'MIDI number of a note', { note: z.string().regex(note) }, async ({ note }) =>
  text(String(toNumber(note))),
);

await server.connect(new StdioServerTransport());
