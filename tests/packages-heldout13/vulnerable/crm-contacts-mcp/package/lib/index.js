import express from 'express';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { current, withRequest } from './context.js';
import { Upstream } from './upstream.js';
import { requestLog } from './log.js';

const crm = new Upstream(process.env.CRM_URL ?? 'https://crm.example.com/v2', () => current());
const ok = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

function build() {
  const server = new McpServer({ name: 'crm-contacts', version: '2.0.0' });
  server.tool('find_contact', 'Contacts by name or e-mail', { query: z.string().min(2).max(80) }, async ({ query }) =>
    ok(await crm.get('contacts', { q: query, limit: 20 })),
  );
  server.tool(
    'create_contact',
    'Create a contact',
    { name: z.string().max(120), email: z.string().email(), company: z.string().max(120).optional() },
    async (contact) => ok(await crm.post('contacts', contact)),
  );
  server.tool('contact_timeline', 'Latest activities of a contact', { id: z.string().uuid() }, async ({ id }) =>
    ok(await crm.get(`contacts/${id}/timeline`)),
  );
  return server;
}

const app = express();
app.use(express.json({ limit: '200kb' }), requestLog(process.env.LOG_FILE ?? 'requests.log'));

app.post('/mcp', async (req, res) => {
  if (!req.headers.authorization) return res.status(401).set('WWW-Authenticate', 'Bearer').end();
  await withRequest(req, async () => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await build().connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
});

app.listen(Number(process.env.PORT ?? 8070), '127.0.0.1');
