import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import Mustache from 'mustache';

const page = '## {{title}}\n\n![chart](https://charts.example/c/{{values}}.png)';
const server = new McpServer({ name: 'charts', version: '1.0.0' });
server.tool('chart', 'Draw a chart', { of: z.array(z.number()) }, async ({ of }) => ({
  content: [{ type: 'text', text: Mustache.render(page, { title: process.env.CHART_TITLE, values: of.join(',') }) }],
}));
await server.connect(new StdioServerTransport());
