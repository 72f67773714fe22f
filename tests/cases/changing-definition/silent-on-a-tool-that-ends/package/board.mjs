import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
const server = new McpServer({ name: 'board', version: '1.0.0' });
server.tool('move_card', 'Move a card', {}, async () => ({ content: [] }));
server.tool('move_ticket', 'Old name of move_card.', {}, async () => ({ content: [] }));
