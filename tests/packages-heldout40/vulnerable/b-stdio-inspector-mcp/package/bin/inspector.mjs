#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { startBridge } from '../lib/bridge.mjs';
import { sessions } from '../lib/sessions.mjs';

const server = new McpServer({ name: 'stdio-inspector', version: '0.2.9' });

server.tool('list_sessions', 'Running sessions', async () => ({
  content: [{ type: 'text', text: [...sessions.keys()].join('\n') || 'none' }],
}));
server.tool('session_log', 'Last lines of a session', { id: z.string().uuid() }, async ({ id }) => ({
  content: [{ type: 'text', text: (sessions.get(id)?.log ?? []).slice(-200).join('') }],
}));

await startBridge(Number(process.env.INSPECTOR_PORT) || 6277);
await server.connect(new StdioServerTransport());
