import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { execFileSync } from 'node:child_process';
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
const server = new McpServer({ name: 'log', version: '1.0.0' });
server.tool('log', 'The last commits', {}, async () => ({ content: [{ type: 'text', text: git('log', '--oneline', '-5') + git('status', '-s') }] }));
await server.connect(new StdioServerTransport());
