#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { camelot, distance } = require('./keys');

const songs = [];
const server = new McpServer({ name: 'setlist', version: '0.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'add_song',
  'Add a song to the set',
  { title: z.string().max(120), key: z.string(), bpm: z.number().min(30).max(300), seconds: z.number().int().positive() },
  async (song) => {
    songs.push({ ...song, wheel: camelot(song.key) });
    return text(`${songs.length}. ${song.title}`);
  },
);

server.tool('running_time', 'Total running time of the set', { changeover: z.number().default(20) }, async ({ changeover }) => {
  const total = songs.reduce((sum, s) => sum + s.seconds, 0) + Math.max(0, songs.length - 1) * changeover;
  return text(`${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`);
});

server.tool('suggest_order', 'Order the set so that neighbouring keys fit', {}, async () => {
  const left = [...songs].sort((a, b) => a.bpm - b.bpm);
  const order = left.splice(0, 1);
  while (left.length) {
    const last = order[order.length - 1];
    left.sort((a, b) => distance(a.wheel, last.wheel) - distance(b.wheel, last.wheel));
    order.push(left.shift());
  }
  return text(order.map((s, i) => `${i + 1}. ${s.title} (${s.key}, ${s.bpm})`).join('\n'));
});

server.connect(new StdioServerTransport());
