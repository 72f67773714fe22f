#!/usr/bin/env node
'use strict';
const readline = require('readline');
const { parse } = require('./parse');
const { next } = require('./times');
const { explain } = require('./words');

const HOME = Intl.DateTimeFormat().resolvedOptions().timeZone;
const expression = { type: 'string', description: 'Cron expression with five fields' };
const zone = { type: 'string', description: 'IANA time zone, by default that of this machine' };
const object = (properties, required) => ({ type: 'object', properties, required });

const TOOLS = {
  explain: {
    description: 'Explain a cron expression',
    inputSchema: object({ expression }, ['expression']),
    run: (a) => explain(parse(a.expression)),
  },
  next_runs: {
    description: 'The next runs of a cron expression',
    inputSchema: object({ expression, zone, count: { type: 'integer', minimum: 1, maximum: 50 } }, ['expression']),
    run: (a) => next(parse(a.expression), a.zone || HOME, Math.min(a.count || 5, 50)).map((r) => r.text).join('\n') || 'never',
  },
  overlaps: {
    description: 'Runs that two expressions have in common among the next 200',
    inputSchema: object({ first: expression, second: expression, zone }, ['first', 'second']),
    run: (a) => {
      const times = new Set(next(parse(a.first), a.zone || HOME, 200).map((r) => r.ms));
      return next(parse(a.second), a.zone || HOME, 200).filter((r) => times.has(r.ms)).map((r) => r.text).join('\n') || 'none';
    },
  },
};

function handle({ method, params }) {
  switch (method) {
    case 'initialize':
      return { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'cron-explain', version: '1.10.1' } };
    case 'tools/list':
      return { tools: Object.entries(TOOLS).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })) };
    case 'tools/call': {
      if (!Object.hasOwn(TOOLS, params.name)) throw new Error('unknown tool');
      try {
        return { content: [{ type: 'text', text: TOOLS[params.name].run(params.arguments || {}) }] };
      } catch (e) {
        return { isError: true, content: [{ type: 'text', text: e.message }] };
      }
    }
    default:
      throw new Error('method not found');
  }
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  let id = null;
  let reply;
  try {
    const msg = JSON.parse(line);
    if (msg.id === undefined) return;
    id = msg.id;
    reply = { result: handle(msg) };
  } catch (e) {
    reply = { error: { code: -32603, message: e.message } };
  }
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...reply })}\n`);
});
