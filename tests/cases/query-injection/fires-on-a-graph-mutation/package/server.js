import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { GraphQLClient } from 'graphql-request';
import { z } from 'zod';

const client = new GraphQLClient('https://lending.example.com/graphql');
const server = new McpServer({ name: 'lending', version: '1.0.0' });
server.tool('give_back', 'Give a book back', { book: z.string() }, async ({ book }) => {
  const found = await client.request(`mutation { giveBack(book: "${book}") { id } }`);
  return { content: [{ type: 'text', text: JSON.stringify(found) }] };
});
server.tool('tell', 'Tell of a book', { book: z.string() }, async ({ book }) => {
  const found = await client.request(`query { book(id: "${book}") { title } }`);
  return { content: [{ type: 'text', text: JSON.stringify(found) }] };
});
