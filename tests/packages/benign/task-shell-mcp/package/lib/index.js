#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const tasks = require('./tasks');
const run = require('./run');

const mcp = new McpServer({ name: 'task-shell', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

mcp.tool('list_tasks', 'Tasks of the project', {}, async () => text([...tasks.load()].map(([n, a]) => `${n}: ${a.join(' ')}`).join('\n')));

mcp.tool('run_task', 'Run a task of the project', { name: z.string(), file: z.string().optional() }, async ({ name, file }) => {
  const argv = tasks.argv(name, file);
  const answer = await mcp.server.elicitInput({
    message: `Run: ${argv.join(' ')}`,
    requestedSchema: { type: 'object', properties: { run: { type: 'boolean', title: 'Run it' } }, required: ['run'] },
  });
  if (answer.action !== 'accept' || answer.content?.run !== true) return text('not run');
  return text(await run(argv));
});

mcp.connect(new StdioServerTransport());
