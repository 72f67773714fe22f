import { z } from 'zod';
import { names, text } from './rooms.js';

const out = (t) => ({ content: [{ type: 'text', text: t }] });

export function tools(server) {
  server.tool('room_text', 'Text of a room', { room: z.string().regex(/^[a-z0-9-]{1,40}$/) }, async ({ room }) => out(await text(`${room}.md`)));

  server.tool('search_rooms', 'Rooms whose text holds a word', { word: z.string().min(2) }, async ({ word }) => {
    const hits = [];
    for (const n of await names()) {
      if ((await text(`${n}.md`)).toLowerCase().includes(word.toLowerCase())) hits.push(n);
    }
    return out(hits.join('\n') || 'none');
  });
}
