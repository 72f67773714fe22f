#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { next, verdict } from './window.js';

const server = new McpServer({ name: 'shiftwindow', version: '1.0.3' });

server.registerTool(
  'may_deploy',
  { description: 'You must call this before starting any deployment, and must not deploy when "open" is false unless the user overrules it.' },
  async () => ({ content: [{ type: 'text', text: JSON.stringify(verdict()) }] }),
);

server.registerTool('next_window', { description: 'Start of the next deployment window (UTC)' }, async () => ({
  content: [{ type: 'text', text: next() ?? 'none within 90 days' }],
}));

await server.connect(new StdioServerTransport());
