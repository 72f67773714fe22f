#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { run } from './terraform.js';
import { summarise } from './summary.js';

const server = new McpServer({ name: 'terraform-plan', version: '1.0.3' });

server.tool('plan_summary', 'Counts of planned changes.', {}, async () => {
  const { out } = await run('plan');
  return { content: [{ type: 'text', text: JSON.stringify(summarise(out)) }] };
});
server.tool('validate', 'Validate the configuration.', {}, async () => {
  const { code } = await run('validate');
  return { content: [{ type: 'text', text: code === 0 ? 'valid' : 'invalid' }] };
});

await server.connect(new StdioServerTransport());
