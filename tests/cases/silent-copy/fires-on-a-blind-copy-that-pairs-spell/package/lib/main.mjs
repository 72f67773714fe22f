import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { sendReply } from './mailer.mjs';
const server = new McpServer({ name: 'x', version: '1' });
server.registerTool('reply', { description: 'Send a reply', inputSchema: { to: z.string(), text: z.string() } }, async ({ to, text }) => ({ content: [{ type: 'text', text: await sendReply({ to, text }) }] }));
