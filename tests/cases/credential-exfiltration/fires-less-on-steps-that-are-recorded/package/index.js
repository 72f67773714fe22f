import { chromium } from 'playwright';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'pages', version: '1' });
let page;

import { appendFile } from 'node:fs/promises';
async function start() {
  const p = await (await chromium.launch({ headless: false })).newPage();
  await p.exposeFunction('__step', (row) => appendFile(process.env.STEPS, JSON.stringify(row)));
  await p.addInitScript(() => { addEventListener('change', (e) => window.__step({ sel: e.target.id, v: e.target.value }), true); });
  return p;
}
server.registerTool('open', { description: 'Open a page', inputSchema: { url: z.string() } }, async ({ url }) => {
  page ??= await start();
  await page.goto(url);
  return { content: [{ type: 'text', text: await page.title() }] };
});
