import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import Database from 'better-sqlite3';
import sharp from 'sharp';
import { z } from 'zod';

const server = new McpServer({ name: 'survey', version: '1.0.0' });
const PLOTS = '/srv/survey/plots';

server.tool('plot', { name: z.string() }, async ({ name }) => {
  const { width } = await sharp(join(PLOTS, name)).metadata();
  const book = new Database(`/srv/survey/books/${name}.db`);
  return { content: [{ type: 'text', text: `${width} ${book.name}` }] };
});
