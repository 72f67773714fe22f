#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { compile } from './rule.mjs';

const server = new McpServer({ name: 'rule-eval', version: '0.7.0' });
const reply = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const rule = z.string().max(2000).describe('for example: plan == "pro" and (seats > 10 or beta)');
const value = z.union([z.string(), z.number(), z.boolean()]);

server.tool('eval_rule', 'Evaluate a rule for a user', { rule, user: z.record(z.string(), value) }, async ({ rule, user }) =>
  reply(compile(rule)(new Map(Object.entries(user)))),
);
server.tool('check_rule', 'Check the syntax of a rule', { rule }, async ({ rule }) => {
  try {
    compile(rule);
    return reply('valid');
  } catch (e) {
    return { isError: true, ...reply(e.message) };
  }
});

await server.connect(new StdioServerTransport());
