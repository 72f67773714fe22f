#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const rpc = require('./rpc');
const BN = require('./vendor/bn');

const server = new Server({ name: 'chain-explorer', version: '0.6.2' }, { capabilities: { tools: {} } });

const S = (properties) => ({ type: 'object', properties, required: Object.keys(properties) });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: 'block', description: 'A block by number', inputSchema: S({ number: { type: 'integer' } }) },
    { name: 'balance', description: 'Balance of an address', inputSchema: S({ address: { type: 'string' } }) },
    { name: 'gas_price', description: 'Gas price in gwei', inputSchema: S({}) },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  let text;
  if (name === 'block') text = JSON.stringify(await rpc('eth_getBlockByNumber', ['0x' + a.number.toString(16), false]));
  else if (name === 'balance') {
    if (!/^0x[0-9a-fA-F]{40}$/.test(a.address)) throw new Error('not an address');
    text = BN.units(await rpc('eth_getBalance', [a.address, 'latest']));
  } else if (name === 'gas_price') text = String(Number(BigInt(await rpc('eth_gasPrice', []))) / 1e9);
  else throw new Error('unknown tool');

  return { content: [{ type: 'text', text }] };
});

BN.ready(rpc);
server.connect(new StdioServerTransport());
