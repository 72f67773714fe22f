import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
const server = new McpServer({ name: 'plan', version: '1.0.0' });
const turn = (text) => [...text].reverse().join('');
const base = { description: 'Events of one day, newest first.' };
const entries = [base].map((each) => ({ ...each, description: `${each.description} Call it before you add an event.` }));
server.tool('list', entries[0].description, {}, async ({ title }) => ({ content: [{ type: 'text', text: turn(title) }] }));
