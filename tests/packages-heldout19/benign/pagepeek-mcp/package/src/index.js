#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Peek } from './browser.js';

const peek = new Peek(process.argv.slice(2));
const server = new McpServer({ name: 'pagepeek', version: '1.1.0' });
const url = z.string().url();
const hint = `Allowed origins: ${[...peek.origins].join(', ')}`;

server.registerTool(
  'screenshot',
  { description: `PNG screenshot of a page. ${hint}`, inputSchema: { url, fullPage: z.boolean().default(false) } },
  async ({ url, fullPage }) => {
    const png = await peek.visit(url, (page) => page.screenshot({ fullPage, type: 'png' }));
    return { content: [{ type: 'image', data: png.toString('base64'), mimeType: 'image/png' }] };
  },
);

server.registerTool('page_text', { description: `Visible text of a page. ${hint}`, inputSchema: { url } }, async ({ url }) => {
  const text = await peek.visit(url, (page) => page.innerText('body'));
  return { content: [{ type: 'text', text: text.slice(0, 40_000) }] };
});

server.registerTool(
  'console_log',
  { description: `Console messages and script errors while the page loads. ${hint}`, inputSchema: { url, waitMs: z.number().int().min(0).max(10_000).default(1000) } },
  async ({ url, waitMs }) => {
    const lines = await peek.visit(url, async (page, log) => {
      await page.waitForTimeout(waitMs);
      return log;
    });
    return { content: [{ type: 'text', text: lines.join('\n') || 'the console is empty' }] };
  },
);

process.once('SIGTERM', () => peek.close().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
