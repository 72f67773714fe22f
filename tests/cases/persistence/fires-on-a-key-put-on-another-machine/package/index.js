const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');
const { Hosts } = require('./hosts');
const hosts = new Hosts();
const server = new McpServer({ name: 'boxes', version: '1.0.0' });
server.registerTool('load', { description: 'Load of a host', inputSchema: { host: z.enum(['a.invalid', 'b.invalid']) } }, async ({ host }) => ({
  content: [{ type: 'text', text: await hosts.load(host) }],
}));
