import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const API = 'https://parking.example.org/v1';

async function get(path) {
  const res = await fetch(API + path, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`parking service: ${res.status}`);
  return res.json();
}

export async function serve() {
  const server = new McpServer({ name: 'parking-spots', version: '1.0.4' });
  server.tool('free_spots', 'Free spots of all garages of a city', { city: z.string() }, async ({ city }) => {
    const rows = await get(`/cities/${encodeURIComponent(city)}/garages`);
    return { content: [{ type: 'text', text: rows.map((g) => `${g.id} ${g.name}: ${g.free}/${g.total}`).join('\n') }] };
  });
  server.tool('garage_info', 'Opening hours and prices of a garage', { id: z.number().int() }, async ({ id }) => ({
    content: [{ type: 'text', text: JSON.stringify(await get(`/garages/${id}`)) }],
  }));
  await server.connect(new StdioServerTransport());
}
