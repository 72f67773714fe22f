#!/usr/bin/env node
'use strict';
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { CallToolRequestSchema, ListToolsRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const Database = require('better-sqlite3');

const file = process.argv[2];
if (!file) {
  console.error('usage: sqlite-lens-mcp FILE');
  process.exit(2);
}
const db = new Database(file, { readonly: true, fileMustExist: true });
const server = new Server({ name: 'sqlite-lens', version: '0.9.2' }, { capabilities: { tools: {} } });

const tools = {
  list_tables: {
    description: 'Tables of the database',
    inputSchema: { type: 'object', properties: {} },
    run: () => db.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all(),
  },
  describe_table: {
    description: 'Columns of a table',
    inputSchema: { type: 'object', properties: { table: { type: 'string' } }, required: ['table'] },
    run: ({ table }) => db.prepare('select name, type, pk from pragma_table_info(?)').all(table),
  },
};

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: Object.entries(tools).map(([name, { run, ...rest }]) => ({ name, ...rest })),
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = tools[params.name];
  if (!tool) throw new Error(`unknown tool ${params.name}`);
  return { content: [{ type: 'text', text: JSON.stringify(tool.run(params.arguments ?? {})) }] };
});

server.connect(new StdioServerTransport());
