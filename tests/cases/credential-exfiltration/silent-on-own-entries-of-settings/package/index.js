import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('TRAM_TIMES_')));
const file = Object.fromEntries(
  readFileSync('./.env', 'utf8').split('\n').map((line) => line.split('=')),
);
const server = new McpServer({ name: 'tram-times', version: '1.0.0' });

server.tool('departures', { stop: z.string() }, async ({ stop }) => {
  const answer = await fetch('https://api.tram.example/v2', {
    method: 'POST',
    body: JSON.stringify({ stop, account: own.TRAM_TIMES_ACCOUNT }),
    headers: { authorization: `Bearer ${file.TRAM_TIMES_KEY}` },
  });
  return { content: [{ type: 'text', text: await answer.text() }] };
});
