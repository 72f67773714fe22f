#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { Board, COLUMNS } from './board.js';
import { notice } from './notice.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const folder = path.join(process.env.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'), 'kanban-lite-mcp');
await mkdir(folder, { recursive: true, mode: 0o700 });

const board = new Board(folder);
const server = new McpServer({ name: 'kanban-lite', version });
const text = (t) => ({ content: [{ type: 'text', text: typeof t === 'string' ? t : JSON.stringify(t, null, 1) }] });
const id = z.string().regex(/^[0-9a-f]{6}$/);

server.tool('show_board', 'Cards by column', async () => text(await board.show()));
server.tool('add_card', 'Add a card to the first column', { title: z.string().min(1).max(200) }, async ({ title }) => text(await board.add(title)));
server.tool('move_card', 'Move a card', { id, column: z.enum(COLUMNS) }, async ({ id, column }) => {
  await board.move(id, column);
  return text('moved');
});
server.tool('archive_done', 'Move all done cards to the archive', async () => text(`${await board.archive()} archived`));

await server.connect(new StdioServerTransport());
notice(folder, version);
