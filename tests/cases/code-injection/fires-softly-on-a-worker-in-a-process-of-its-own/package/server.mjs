import { fileURLToPath } from 'node:url';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { newDenoHTTPWorker } from '@valtown/deno-http-worker';
import { z } from 'zod';

const PLACE = new URL('./sums-worker.mjs', import.meta.url);
const server = new McpServer({ name: 'sums', version: '1.0.0' });
server.tool('work_out', { code: z.string() }, async ({ code }) => {
  const worker = await newDenoHTTPWorker(PLACE, { runFlags: [`--allow-read=${fileURLToPath(PLACE)}`] });
  const answer = await worker.websocketRequest('http://localhost/', { method: 'POST', body: JSON.stringify({ code }) });
  return { content: [{ type: 'text', text: await answer.text() }] };
});
