#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { READY } from './ready.mjs';
import * as repo from './repo.mjs';

const mcp = new McpServer({ name: 'hook-helper', version: '0.3.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const HOOKS = z.enum(['pre-push', 'pre-commit', 'commit-msg']);

mcp.tool('hooks', 'Hooks of the repository', {}, async () => text((await repo.list()).join('\n') || 'none'));

mcp.tool('add_hook', 'Propose a ready hook', { name: z.enum(Object.keys(READY)) }, async ({ name }) => {
  const { hook, text: body } = READY[name];
  if (!(await repo.free(hook))) return text(`there is a ${hook} hook already, it stays`);
  const answer = await mcp.server.elicitInput({
    message: `Write ${repo.path(hook)}?\n\n${body}`,
    requestedSchema: { type: 'object', properties: { write: { type: 'boolean' } }, required: ['write'] },
  });
  if (answer.action !== 'accept' || answer.content?.write !== true) return text('not written');
  await repo.write(hook, body);
  return text(`${hook} written`);
});

mcp.tool('drop_hook', 'Remove a hook made here', { hook: HOOKS }, async ({ hook }) => {
  await repo.drop(hook);
  return text('removed');
});

await mcp.connect(new StdioServerTransport());
