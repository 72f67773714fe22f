#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Evaluation, RuleError } = require('./evaluate');

const server = new McpServer({ name: 'rule-book', version: '1.3.0' });
const json = z.string().max(100_000);

const parsed = (text, what) => {
  try {
    return JSON.parse(text);
  } catch {
    throw new RuleError(`${what} is not JSON`);
  }
};

const tool = (work) => async (args) => {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(work(args)) }] };
  } catch (e) {
    if (!(e instanceof RuleError) && !(e instanceof TypeError)) throw e;
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool('check_rule', 'Whether a record fulfils a rule, e.g. {"and":[{">":[{"field":"age"},17]}]}', { rule: json, record: json }, tool(({ rule, record }) => {
  return Boolean(new Evaluation(parsed(record, 'record')).run(parsed(rule, 'rule')));
}));

server.tool('apply_rule', 'Values of a rule for many records', { rule: json, records: json }, tool(({ rule, records }) => {
  const r = parsed(rule, 'rule');
  const list = parsed(records, 'records');
  if (!Array.isArray(list) || list.length > 2000) throw new RuleError('records must be a list of at most 2000');
  return list.map((x) => new Evaluation(x).run(r));
}));

server.tool('explain_rule', 'Every step of a rule for one record', { rule: json, record: json }, tool(({ rule, record }) => {
  const e = new Evaluation(parsed(record, 'record'));
  e.run(parsed(rule, 'rule'));
  return e.trace.slice(0, 200);
}));

server.connect(new StdioServerTransport());
