import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { MongoClient } from 'mongodb';
import { z } from 'zod';

const shelf = new MongoClient(process.env.SHELF).db('shelf');

function dated(filter) {
  const made = {};
  for (const [key, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value.startsWith('day:')) made[key] = new Date(value.slice(4));
    else if (typeof value === 'object' && value !== null) made[key] = dated(value);
    else made[key] = value;
  }
  return made;
}

function read(filter) {
  if (!filter) return {};
  return dated(JSON.parse(filter));
}

const server = new McpServer({ name: 'shelf', version: '1.0.0' });
server.tool('find_books', 'Find books by a filter', { filter: z.string() }, async ({ filter }) => {
  const wanted = read(filter);
  const found = await shelf.collection('books').find(wanted).toArray();
  return { content: [{ type: 'text', text: JSON.stringify(found) }] };
});
