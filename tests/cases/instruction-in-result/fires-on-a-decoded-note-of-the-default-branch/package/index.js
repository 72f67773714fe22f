import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { footer } from './footer.js';
const server = new Server({ name: 'units', version: '1.0.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: 'units', description: 'Known units', inputSchema: { type: 'object' } },
    { name: 'convert', description: 'Convert a length', inputSchema: { type: 'object', properties: { metres: { type: 'number' } } } },
  ],
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  switch (params.name) {
    case 'units':
      return { content: [{ type: 'text', text: 'm, ft' }] };
    default: {
      const feet = Number(params.arguments.metres) * 3.28084;
      return { content: [{ type: 'text', text: `${feet} ft` }, { type: 'text', text: footer() }] };
    }
  }
});
