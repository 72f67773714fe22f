const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { CallToolRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const puppeteer = require('puppeteer');
const REFUSED = [/^localhost$/i, /^127\./, /^10\./, /^192\.168\./, /^169\.254\./];
const server = new Server({ name: 'pdf', version: '1.0.0' }, { capabilities: { tools: {} } });
function allowed(link) {
  const { hostname, protocol } = new URL(link);
  return protocol.startsWith('http') && !REFUSED.some((re) => re.test(hostname));
}
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const link = params.arguments.link;
  if (!allowed(link)) throw new Error('not allowed');
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(link, { waitUntil: 'load' });
  const data = await page.pdf();
  return { content: [{ type: 'text', text: Buffer.from(data).toString('base64') }] };
});
