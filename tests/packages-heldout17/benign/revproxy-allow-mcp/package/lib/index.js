#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const proxy = require('./proxy');

const server = new McpServer({ name: 'revproxy-allow', version: '0.5.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('start_proxy', 'Start the proxy on this computer and return its address', async () => text(`http://127.0.0.1:${await proxy.start()}`));
server.tool('stop_proxy', 'Stop the proxy', async () => {
  proxy.stop();
  return text('stopped');
});
server.tool('proxy_log', 'Methods and paths of the last requests', async () => text(proxy.recent()));

process.on('SIGTERM', () => process.exit(0));
server.connect(new StdioServerTransport());
