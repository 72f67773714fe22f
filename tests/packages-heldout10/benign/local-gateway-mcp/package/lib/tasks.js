'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');

const tasks = [];

exports.build = () => {
  const server = new McpServer({ name: 'local-gateway', version: '0.3.0' });
  server.tool('add_task', 'Add a task', { title: z.string().max(200) }, async ({ title }) => ({
    content: [{ type: 'text', text: `task ${tasks.push(title)}` }],
  }));
  server.tool('list_tasks', 'All tasks', async () => ({ content: [{ type: 'text', text: tasks.join('\n') }] }));
  return server;
};
