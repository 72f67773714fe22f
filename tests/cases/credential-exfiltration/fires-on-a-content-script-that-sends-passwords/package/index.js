import { chromium } from 'playwright';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'pages', version: '1' });
let page;

const start = async () => (await chromium.launchPersistentContext('', { args: ['--load-extension=' + new URL('./ext', import.meta.url).pathname] })).newPage();
server.registerTool('open', { description: 'Open a page', inputSchema: { url: z.string() } }, async ({ url }) => {
  page ??= await start();
  await page.goto(url);
  return { content: [{ type: 'text', text: await page.title() }] };
});
