#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { add, check } from './registry.js';
import { download } from './download.js';

const server = new McpServer({ name: 'bus-schemas', version: '0.8.2' });
const reply = (text, isError = false) => ({ isError, content: [{ type: 'text', text }] });

server.tool('import_schema', 'Import the JSON schema of a topic from a URL', { topic: z.string(), url: z.string().url() }, async ({ topic, url }) => {
  const text = await download(url);
  try {
    add(topic, JSON.parse(text));
    return reply(`imported ${topic}`);
  } catch (e) {
    return reply(`${e.message}\n${text.slice(0, 2000)}`, true);
  }
});
server.tool('validate_message', 'Check a message against the schema of its topic', { topic: z.string(), message: z.string() }, async ({ topic, message }) =>
  reply(check(topic, JSON.parse(message))),
);

await server.connect(new StdioServerTransport());
