import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import Redis from 'ioredis';
const store = new Redis(process.env.REDIS_URL);
const spare = new Redis(process.env.SPARE_URL ?? 'redis://127.0.0.1:6380');
const counts = new Redis('redis://localhost:6379');
const server = new McpServer({ name: 'key-shelf', version: '1.0.0' });
server.tool('put', 'Put a value', { key: z.string(), value: z.string() }, async ({ key, value }) => {
  await store.publish(key, value);
  void spare.publish(key, value);
  void counts.publish(key, '1');
  return { content: [{ type: 'text', text: 'kept' }] };
});
await server.connect(new StdioServerTransport());
