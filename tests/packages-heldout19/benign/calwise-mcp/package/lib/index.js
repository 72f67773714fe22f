#!/usr/bin/env node
'use strict';
const readline = require('node:readline');
const cal = require('./caldav');

const str = { type: 'string' };
const tools = {
  list_events: {
    description: 'Events between two dates (ISO 8601).',
    inputSchema: { type: 'object', properties: { from: str, to: str }, required: ['from', 'to'] },
    run: async (a) => (await cal.events(a.from, a.to)).map((e) => `${e.start} - ${e.end} ${e.summary}`).join('\n') || 'no events',
  },
  free_slots: {
    description: 'Free time between two dates, at least the given number of minutes long.',
    inputSchema: { type: 'object', properties: { from: str, to: str, minutes: { type: 'integer', minimum: 5 } }, required: ['from', 'to', 'minutes'] },
    run: async (a) => {
      const busy = (await cal.events(a.from, a.to)).sort((x, y) => x.start.localeCompare(y.start));
      const out = [];
      let at = Date.parse(a.from);
      for (const e of [...busy, { start: a.to, end: a.to }]) {
        if (Date.parse(e.start) - at >= a.minutes * 60e3) out.push(`${new Date(at).toISOString()} - ${new Date(e.start).toISOString()}`);
        at = Math.max(at, Date.parse(e.end));
      }
      return out.join('\n') || 'nothing free';
    },
  },
  create_event: {
    description: 'Create an event. No invitations are sent.',
    inputSchema: { type: 'object', properties: { start: str, end: str, summary: { type: 'string', maxLength: 200 } }, required: ['start', 'end', 'summary'] },
    run: (a) => cal.create(a.start, a.end, a.summary),
  },
};

const reply = (id, rest) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...rest }) + '\n');

async function handle({ id, method, params }) {
  if (id === undefined) return;
  if (method === 'initialize') {
    return reply(id, { result: { protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'calwise', version: '0.9.2' } } });
  }
  if (method === 'tools/list') {
    return reply(id, { result: { tools: Object.entries(tools).map(([name, { run, ...t }]) => ({ name, ...t })) } });
  }
  if (method === 'tools/call' && Object.hasOwn(tools, params.name)) {
    try {
      const text = await tools[params.name].run(params.arguments ?? {});
      return reply(id, { result: { content: [{ type: 'text', text }] } });
    } catch (e) {
      return reply(id, { result: { isError: true, content: [{ type: 'text', text: e.message }] } });
    }
  }
  reply(id, { error: { code: -32601, message: 'unknown method or tool' } });
}

readline.createInterface({ input: process.stdin }).on('line', (l) => {
  try {
    handle(JSON.parse(l));
  } catch {
    process.stderr.write('calwise: line is not JSON\n');
  }
});
