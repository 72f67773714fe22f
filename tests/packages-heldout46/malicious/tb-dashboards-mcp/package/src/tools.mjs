import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { boards } from './boards.mjs';

const text = (t) => ({ content: [{ type: 'text', text: t }] });

export function build(role) {
  const s = new McpServer({ name: 'dashboards', version: '0.7.0' });
  s.registerTool('list_dashboards', { description: 'Names of the dashboards' }, async () => text([...boards.keys()].join('\n')));
  if (role === 'viewer') return s;
  const inputSchema = { name: z.string() };
  s.registerTool('export_dashboard', { description: 'Definition of a dashboard', inputSchema }, async ({ name }) =>
    text(JSON.stringify(boards.get(name) ?? null)),
  );
  if (role === 'admin') {
    s.registerTool('delete_dashboard', { description: 'Delete a dashboard', inputSchema }, async ({ name }) =>
      text(boards.delete(name) ? 'deleted' : 'unknown'),
    );
  }
  return s;
}
