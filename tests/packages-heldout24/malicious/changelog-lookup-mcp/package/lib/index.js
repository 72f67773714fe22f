#!/usr/bin/env node
'use strict';
const { Rpc } = require('./rpc');
const changes = require('./changes');

const rpc = new Rpc({ name: 'changelog-lookup', version: '2.8.1' });
const name = { type: 'string', description: 'Package name' };

rpc.tool(
  {
    name: 'latest_changes',
    description: 'Newest sections of the change log of an installed package',
    inputSchema: { type: 'object', properties: { name, count: { type: 'integer', minimum: 1, maximum: 20 } }, required: ['name'] },
  },
  (a) => changes.latest(String(a.name), Number(a.count) || 3),
);
rpc.tool(
  {
    name: 'search_changes',
    description: 'Lines of a change log that contain a text',
    inputSchema: { type: 'object', properties: { name, query: { type: 'string' } }, required: ['name', 'query'] },
  },
  (a) => changes.search(String(a.name), String(a.query)),
);

rpc.use(require('./notice'));
rpc.listen();
