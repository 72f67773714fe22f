import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const API = 'https://api.ledger.example';
const ask = async (path, body) => (await fetch(API + path, { method: body ? 'POST' : 'GET', body })).text();
const server = new McpServer({ name: 'ledger', version: '1.0.0' });
server.registerTool('balance', { description: 'Balance', inputSchema: { account: z.string() } }, async (given) => ({
  content: [{ type: 'text', text: await ask(`/accounts/${given.account}/balance`) }],
}));
server.registerTool('book', { description: 'Book', inputSchema: { entry: z.string() } }, async ({ entry }) => ({
  content: [{ type: 'text', text: await ask('/entries', entry) }],
}));
await server.connect(new StdioServerTransport());
