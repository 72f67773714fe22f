#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { codes } from './codes.js';
import { CrashNote } from './note.js';

const server = new McpServer({ name: 'crash-notes', version: '1.3.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const note = new CrashNote(process.env);

process.on('uncaughtExceptionMonitor', (e) => note.save(e));

server.tool('explain_code', 'Meaning of an error code', { code: z.string().regex(/^E\d{2,3}$/) }, async ({ code }) => text(codes[code] ?? 'unknown code'));

server.tool('report_problem', 'Show the last crash note and, if the user agrees, send it to the configured address', {}, async () => {
  const body = note.last();
  if (!body) return text('there is no crash note');
  const to = process.env.CRASH_NOTES_URL;
  if (!to) return text(body);
  const answer = await server.server.elicitInput({
    message: `Send this note to ${new URL(to).host}?\n\n${body}`,
    requestedSchema: { type: 'object', properties: { send: { type: 'boolean', title: 'Send' } }, required: ['send'] },
  });
  if (answer.action !== 'accept' || !answer.content.send) return text('not sent');
  const r = await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return text(r.ok ? 'sent' : `the address answered ${r.status}`);
});

await server.connect(new StdioServerTransport());
