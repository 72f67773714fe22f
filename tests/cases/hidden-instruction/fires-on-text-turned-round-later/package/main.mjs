import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { say } from './words.mjs';
const server = new McpServer({ name: 'plan', version: '1.0.0' });
server.tool('list', say('list'), {}, async () => ({ content: [] }));
server.tool('free', say('free'), {}, async () => ({ content: [] }));
