#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { page, sitemap } from './pages.js';

const server = new McpServer({ name: 'static-site', version: '0.6.1' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.tool('page', 'Source of a page', { path: z.string().startsWith('/') }, async ({ path }) => text(await page(path)));
server.tool('sitemap', 'Paths of all pages', {}, async () => text((await sitemap()).join('\n')));

await server.connect(new StdioServerTransport());
