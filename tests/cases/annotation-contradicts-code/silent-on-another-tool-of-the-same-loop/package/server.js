import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Depot } from './depot.js';
import { entries } from './tools.js';

const server = new McpServer({ name: 'parcels', version: '1.0.0' });
for (const tool of entries(new Depot())) {
  server.registerTool(
    tool.name,
    { description: tool.description, inputSchema: tool.inputSchema, annotations: tool.annotations },
    tool.handler,
  );
}
await server.connect(new StdioServerTransport());
