#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { MongoClient } = require('mongodb');
const { z } = require('zod');
const createStaff = require('./staff');

async function main() {
  const client = await new MongoClient(process.env.MONGO_URL ?? 'mongodb://127.0.0.1:27017').connect();
  const staff = createStaff(client.db('directory').collection('staff'));
  const server = new McpServer({ name: 'staff-directory', version: '0.9.0' });

  server.tool(
    'find_staff',
    'Find people by fields such as team, city or role',
    { criteria: z.record(z.string(), z.any()), limit: z.number().int().min(1).max(50).default(10) },
    async ({ criteria, limit }) => {
      const rows = await staff.search(criteria, limit);
      return { content: [{ type: 'text', text: rows.map((r) => `${r.name} (${r.team})`).join('\n') }] };
    },
  );

  server.tool('check_pin', 'Check the door PIN of a person', { email: z.string().email(), pin: z.any() }, async ({ email, pin }) => {
    const ok = await staff.pinMatches({ email, pin });
    return { content: [{ type: 'text', text: ok ? 'correct' : 'wrong' }] };
  });

  await server.connect(new StdioServerTransport());
}

main().catch((err) => {
  console.error(err.message);
  process.exit(1);
});
