import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import express from 'express';
import he from 'he';
import { chromium } from 'playwright';
import sanitizeHtml from 'sanitize-html';
import { z } from 'zod';

const server = new McpServer({ name: 'seating', version: '1.0.0' });
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

server.tool(
  'badge',
  { guest: z.string(), motto: z.string(), note: z.string(), seats: z.number(), colour: z.enum(['red', 'blue']) },
  async ({ guest, motto, note, seats, colour }) => {
    const browser = await chromium.launch();
    const tab = await browser.newPage();
    const head = `<h1 style="color:${colour}">${plain(guest)}</h1><p>${he.encode(motto)}</p>`;
    await tab.setContent(`<body>${head}<p>${sanitizeHtml(note)}</p><b>${seats}</b></body>`);
    return { content: [{ type: 'text', text: (await tab.pdf()).toString('base64') }] };
  },
);

const app = express();
app.get('/hello', (req, res) => res.send(`<h1>Hello ${plain(req.query.name)}</h1>`));
app.get('/data', (req, res) => res.json({ page: `<h1>${req.query.name}</h1>` }));
app.listen(4000, '127.0.0.1');
