#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { create, list } from './board.js';
import { taskShape, listShape } from './shapes.js';
import { prompts } from './prompts.js';

const server = new McpServer({ name: 'tasklane', version: '0.3.0' });

server.registerTool(
  'create_task',
  { title: 'Create task', description: 'Create a task on the board', inputSchema: taskShape },
  async (task) => ({ content: [{ type: 'text', text: `created ${(await create(task)).id}` }] }),
);
server.registerTool(
  'list_tasks',
  { title: 'List tasks', description: 'List open tasks', inputSchema: listShape },
  async ({ lane }) => ({ content: [{ type: 'text', text: (await list(lane)).map((t) => `${t.id} ${t.title}`).join('\n') }] }),
);

for (const [name, { description, text }] of Object.entries(prompts)) {
  server.registerPrompt(name, { description }, () => ({
    messages: [{ role: 'user', content: { type: 'text', text } }],
  }));
}

await server.connect(new StdioServerTransport());
