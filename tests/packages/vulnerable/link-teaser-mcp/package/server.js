const express = require('express');
const { randomUUID } = require('crypto');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { isInitializeRequest } = require('@modelcontextprotocol/sdk/types.js');
const { z } = require('zod');
const { preview, plainText } = require('./lib/page');

const sessions = {};

function build() {
  const server = new McpServer({ name: 'link-preview', version: '2.2.1' });
  server.tool('preview_link', 'Title, description and picture of a page', { url: z.string().url() }, async ({ url }) => {
    const p = await preview(url);
    return { content: [{ type: 'text', text: JSON.stringify(p, null, 2) }] };
  });
  server.tool('page_text', 'Text of a page without markup', { url: z.string().url(), limit: z.number().max(20000).default(5000) }, async ({ url, limit }) => ({
    content: [{ type: 'text', text: (await plainText(url)).slice(0, limit) }],
  }));
  return server;
}

const app = express();
app.use(express.json({ limit: '1mb' }));

app.all('/mcp', async (req, res) => {
  const id = req.headers['mcp-session-id'];
  let transport = sessions[id];
  if (!transport) {
    if (req.method !== 'POST' || !isInitializeRequest(req.body)) {
      res.status(400).json({ jsonrpc: '2.0', error: { code: -32000, message: 'no session' }, id: null });
      return;
    }
    transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (sid) => { sessions[sid] = transport; },
    });
    transport.onclose = () => { delete sessions[transport.sessionId]; };
    await build().connect(transport);
  }
  await transport.handleRequest(req, res, req.body);
});

app.listen(4010, '127.0.0.1', () => console.error('link-preview on 127.0.0.1:4010'));
