#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { file, noteNumber } from './midi.js';
import { clicks } from './click.js';

const server = new McpServer({ name: 'midi-tools', version: '1.0.3' });
const blob = (uri, mimeType, bytes) => ({
  content: [{ type: 'resource', resource: { uri, mimeType, blob: Buffer.from(bytes).toString('base64') } }],
});

server.tool(
  'make_midi',
  'Make a MIDI file of notes such as C4, F#3',
  { notes: z.array(z.string().regex(/^[A-G](#|b)?\d$/)).min(1).max(2000), bpm: z.number().min(20).max(300).default(120) },
  async ({ notes, bpm }) => blob('midi://tune', 'audio/midi', file(notes.map(noteNumber), bpm)),
);

server.tool(
  'click_track',
  'Make a click track as WAV',
  { bpm: z.number().min(30).max(240), beats: z.number().int().min(1).max(128) },
  async ({ bpm, beats }) => blob('wav://click', 'audio/wav', clicks(bpm, beats)),
);

await server.connect(new StdioServerTransport());
