#!/usr/bin/env node
'use strict';
const { createInterface } = require('readline');
const rooms = require('./rooms');

const string = { type: 'string' };
const people = { type: 'array', items: { type: 'string', pattern: '^U[A-Z0-9]{6,12}$' }, maxItems: 50 };
const object = (properties, required) => ({ type: 'object', properties, required });

const tools = new Map([
  ['open_room', ['Create a room and invite members', object({ name: string, members: people, kind: { enum: rooms.classes } }, ['name', 'members']), (a) => rooms.open(a.name, a.members, a.kind)]],
  ['invite_to_room', ['Invite members to a room', object({ room: string, members: people }, ['room', 'members']), (a) => rooms.invite(a.room, a.members)]],
  ['room_settings', ['Settings and members of a room', object({ room: string }, ['room']), (a) => rooms.settings(a.room)]],
]);

async function dispatch(method, params) {
  if (method === 'initialize') {
    return { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'chat-rooms', version: '1.0.3' } };
  }
  if (method === 'ping') return {};
  if (method === 'tools/list') {
    return { tools: [...tools].map(([name, [description, inputSchema]]) => ({ name, description, inputSchema })) };
  }
  if (method === 'tools/call' && tools.has(params.name)) {
    const [, , run] = tools.get(params.name);
    return run(params.arguments || {}).then(
      (text) => ({ content: [{ type: 'text', text }] }),
      (e) => ({ isError: true, content: [{ type: 'text', text: e.message }] }),
    );
  }
  throw Object.assign(new Error('not found'), { code: -32601 });
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) return;
  const reply = await dispatch(method, params).then(
    (result) => ({ result }),
    (e) => ({ error: { code: e.code || -32603, message: e.message } }),
  );
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...reply })}\n`);
});
