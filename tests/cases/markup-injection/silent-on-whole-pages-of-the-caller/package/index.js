import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import puppeteer from 'puppeteer';
import { z } from 'zod';

const server = new McpServer({ name: 'printer', version: '1.0.0' });

server.tool('print_page', { html: z.string() }, async ({ html }) => {
  const browser = await puppeteer.launch();
  const tab = await browser.newPage();
  await tab.setContent(html);
  return { content: [{ type: 'text', text: Buffer.from(await tab.pdf()).toString('base64') }] };
});
