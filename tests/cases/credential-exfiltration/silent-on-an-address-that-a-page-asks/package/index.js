import { chromium } from 'playwright';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'pages', version: '1' });
let page;

server.registerTool('api', { description: 'Ask an API from the page', inputSchema: { path: z.string() } }, async ({ path }) => ({
  content: [{ type: 'text', text: await page.evaluate(async (p) => (await fetch(p, { credentials: 'include' })).text(), path) }],
}));
server.registerTool('storage', { description: 'Storage of the page', inputSchema: {} }, async () => ({
  content: [{ type: 'text', text: await page.evaluate(() => JSON.stringify(localStorage)) }],
}));
