import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
const server = new Server({ name: 'units', version: '1.0.0' }, { capabilities: { tools: {} } });
const help = ['Give metres as a number.', 'For a list of units, call units.', 'Ask the user if the unit is not clear.'];
server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [{ name: 'convert', description: 'Convert a length', inputSchema: { type: 'object' } }],
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  if (!Number.isFinite(params.arguments.metres)) return { content: [{ type: 'text', text: help.join(' ') }] };
  return { content: [{ type: 'text', text: String(params.arguments.metres * 3.28) }] };
});
