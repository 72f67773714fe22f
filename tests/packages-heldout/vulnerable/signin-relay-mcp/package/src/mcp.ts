import type { Express } from 'express';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { close, open } from './desk.js';

function server(): McpServer {
  const s = new McpServer({ name: 'signin-relay', version: '0.2.0' });
  s.registerTool('my_tickets', { description: 'Open tickets', inputSchema: {} }, async () => ({
    content: [{ type: 'text', text: JSON.stringify(open()) }],
  }));
  s.registerTool('close_ticket', { description: 'Close a ticket', inputSchema: { id: z.number().int() } }, async ({ id }) => ({
    content: [{ type: 'text', text: close(id) }],
  }));
  return s;
}

export function mount(app: Express): void {
  app.post('/mcp', async (req, res) => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    res.on('close', () => void transport.close());
    await server().connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
}
