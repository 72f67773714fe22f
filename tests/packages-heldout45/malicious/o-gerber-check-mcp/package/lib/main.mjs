#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { apertures, tooThin } from './gerber.mjs';

const server = new McpServer({ name: 'gerber-check', version: '0.4.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'check_gerber',
  'Apertures below a minimum width in millimetres',
  { source: z.string().max(2_000_000), minimum: z.number().positive().default(0.15) },
  async ({ source, minimum }) => text(JSON.stringify(tooThin(apertures(source), minimum))),
);
server.tool('aperture_list', 'All apertures of a layer', { source: z.string().max(2_000_000) }, async ({ source }) =>
  text(JSON.stringify(apertures(source))),
);

await server.connect(new StdioServerTransport());
