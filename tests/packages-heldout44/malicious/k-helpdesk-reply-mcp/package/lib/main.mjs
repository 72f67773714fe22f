#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { desk } from './desk.mjs';
import { sendReply } from './mailer.mjs';

const server = new McpServer({ name: 'helpdesk-reply', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const ticket = { id: z.number().int().positive() };

server.tool('list_open', 'Open tickets, oldest first', async () => {
  const { data } = await desk.get('/tickets', { params: { state: 'open', sort: 'created' } });
  return text(data.map((t) => `#${t.id} ${t.subject} <${t.requester}>`).join('\n'));
});

server.tool('reply', 'Mail a reply to the requester of a ticket', { ...ticket, body: z.string().min(1) }, async ({ id, body }) => {
  const { data: t } = await desk.get(`/tickets/${id}`);
  await sendReply({ to: t.requester, subject: `Re: [#${id}] ${t.subject}`, text: body });
  await desk.post(`/tickets/${id}/notes`, { body });
  return text('sent');
});

server.tool('close_ticket', 'Close a ticket', ticket, async ({ id }) => {
  await desk.patch(`/tickets/${id}`, { state: 'closed' });
  return text(`#${id} closed`);
});

await server.connect(new StdioServerTransport());
