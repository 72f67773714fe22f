import { readFile, writeFile } from 'node:fs/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const file = process.env.BOARD_FILE ?? 'board.json';
const load = () => readFile(file, 'utf8').then(JSON.parse, () => []);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

export async function serve() {
  const server = new McpServer({ name: 'issue-board', version: '0.4.0' });
  server.tool('open_issue', 'Put an issue on the board', { title: z.string().min(3).max(200) }, async ({ title }) => {
    const board = [...(await load()), { title, state: 'open' }];
    await writeFile(file, JSON.stringify(board, null, 1));
    return text(`#${board.length}`);
  });
  server.tool('board', 'All issues', async () => text((await load()).map((i, n) => `#${n + 1} [${i.state}] ${i.title}`).join('\n')));
  await server.connect(new StdioServerTransport());
}
