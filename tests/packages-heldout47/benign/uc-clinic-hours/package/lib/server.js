import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { CLINICS, isOpen } from './hours.js';

export async function serve() {
  const server = new McpServer({ name: 'clinic-hours', version: '1.0.0' });
  const clinic = z.enum(Object.keys(CLINICS));
  const text = (t) => ({ content: [{ type: 'text', text: t }] });

  server.registerTool('clinic_hours', { description: 'Opening hours of a clinic', inputSchema: { clinic } }, async ({ clinic }) =>
    text(CLINICS[clinic].map(([d, a, b]) => `${d} ${a}-${b}`).join('\n')),
  );
  server.registerTool('open_now', { description: 'Whether a clinic is open', inputSchema: { clinic } }, async ({ clinic }) =>
    text(isOpen(clinic, new Date()) ? 'open' : 'closed'),
  );
  await server.connect(new StdioServerTransport());
}
