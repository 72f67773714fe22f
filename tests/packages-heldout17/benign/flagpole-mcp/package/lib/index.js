#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { evaluate } = require('./rules');
const { flags } = require('./source');

const server = new McpServer({ name: 'flagpole', version: '2.2.0' });
const text = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });

const question = {
  flag: z.string(),
  user: z.string().max(200),
  environment: z.enum(['development', 'staging', 'production']).default('production'),
  country: z.string().length(2).optional(),
  at: z.string().datetime().optional().describe('Evaluate for this time instead of now'),
};

function decide({ flag, at, ...rest }) {
  const all = flags();
  if (!Object.hasOwn(all, flag)) throw new Error(`no flag ${flag}`);
  return evaluate(flag, all[flag], { ...rest, now: at ? Date.parse(at) : Date.now() });
}

server.tool('evaluate_flag', 'Value of a flag for a user', question, async (q) => text({ value: decide(q).value }));
server.tool('explain_flag', 'Which rule decides and why the others do not', question, async (q) => text(decide(q)));
server.tool('list_flags', 'Names and defaults of the flags', async () =>
  text(Object.entries(flags()).map(([n, d]) => `${n} (default ${d.default ?? false}, ${d.rules?.length ?? 0} rules)`).join('\n') || 'no flags'),
);

server.connect(new StdioServerTransport());
