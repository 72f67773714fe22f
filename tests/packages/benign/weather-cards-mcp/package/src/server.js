import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { now } from './api.js';

export async function serve() {
  const server = new McpServer({ name: 'weather-cards', version: '1.5.1' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });
  server.tool('card', 'Weather of a city as a card', { city: z.string().min(2).max(60) }, async ({ city }) => {
    const w = await now(city);
    return text(`┌ ${city}\n│ ${w.temp} °C, ${w.sky}\n└ wind ${w.wind} km/h`);
  });
  server.tool('cities', 'Some cities', {}, async () => text('Bergen, Cork, Ghent, Porto'));
  await server.connect(new StdioServerTransport());
}
