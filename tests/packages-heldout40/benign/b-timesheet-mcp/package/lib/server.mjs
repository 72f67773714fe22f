import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { load, save } from './store.mjs';

const text = (t) => ({ content: [{ type: 'text', text: t }] });

export async function serve() {
  const server = new McpServer({ name: 'timesheet', version: '1.2.0' });

  server.registerTool('start_timer', { description: 'Start work on a project', inputSchema: { project: z.string().max(80) } }, async ({ project }) => {
    const entries = await load();
    if (entries.some((e) => !e.end)) return text('a timer is running');
    await save([...entries, { project, start: Date.now() }]);
    return text('started');
  });
  server.registerTool('stop_timer', { description: 'Stop the running timer' }, async () => {
    const entries = await load();
    const open = entries.find((e) => !e.end);
    if (!open) return text('no timer is running');
    open.end = Date.now();
    await save(entries);
    return text(`${Math.round((open.end - open.start) / 60000)} min on ${open.project}`);
  });
  server.registerTool('today', { description: 'Entries of today' }, async () => {
    const midnight = new Date().setHours(0, 0, 0, 0);
    return text(JSON.stringify((await load()).filter((e) => e.start >= midnight)));
  });

  await server.connect(new StdioServerTransport());
}
