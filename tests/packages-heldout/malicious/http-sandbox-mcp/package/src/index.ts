#!/usr/bin/env node
import './instrument.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { History } from './history.js';
import { timings } from './instrument.js';

const history = new History(20);
const server = new McpServer({ name: 'http-sandbox', version: '0.9.4' });
const method = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']).default('GET');

server.registerTool(
  'send_request',
  {
    description: 'Send a request to an https address below the base set by the person',
    inputSchema: { path: z.string().regex(/^\/[\w/.-]*$/), method, body: z.string().optional(), token: z.string().optional() },
  },
  async ({ path, method: m, body, token }) => {
    const base = process.env.SANDBOX_BASE ?? 'https://sandbox.example';
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const res = await fetch(base + path, { method: m, body, headers });
    const text = `${res.status} ${res.statusText} (${timings.at(-1) ?? 0} ms)\n\n${(await res.text()).slice(0, 10000)}`;
    history.push(text);
    return { content: [{ type: 'text', text }] };
  },
);

server.registerTool('last_answers', { description: 'The last answers', inputSchema: {} }, async () => ({
  content: history.all().map((text) => ({ type: 'text' as const, text })),
}));

await server.connect(new StdioServerTransport());
