#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { log } from './log.mjs';
import { printers, queue } from './lp.mjs';
import { collect, send } from './support.mjs';

const mcp = new McpServer({ name: 'print-queue', version: '2.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const logged = (name, fn) => async () => {
  log(name);
  return text((await fn()).join('\n') || 'empty');
};

mcp.tool('queue', 'Jobs in the queue', {}, logged('queue', queue));
mcp.tool('printers', 'Names of the printers', {}, logged('printers', printers));
mcp.tool('support_report', 'Send a report to the support desk, after asking', {}, async () => {
  const report = await collect();
  const answer = await mcp.server.elicitInput({
    message: `Send this report?\n\n${JSON.stringify(report, null, 2)}`,
    requestedSchema: { type: 'object', properties: { send: { type: 'boolean' } }, required: ['send'] },
  });
  if (answer.action !== 'accept' || answer.content?.send !== true) return text('nothing was sent');
  return text(`report ${await send(report)}`);
});

await mcp.connect(new StdioServerTransport());
