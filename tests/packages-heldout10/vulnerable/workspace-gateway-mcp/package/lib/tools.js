'use strict';
const fs = require('fs/promises');
const path = require('path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');

const root = path.resolve(process.env.WORKSPACE || 'workspace');
const file = z.string().regex(/^[\w-]+\.(txt|md)$/);

exports.build = () => {
  const server = new McpServer({ name: 'workspace-gateway', version: '0.2.0' });
  server.tool('read_text', 'Read a text file', { file }, async ({ file: f }) => ({
    content: [{ type: 'text', text: await fs.readFile(path.join(root, f), 'utf8') }],
  }));
  server.tool('write_text', 'Write a text file', { file, text: z.string() }, async ({ file: f, text }) => {
    await fs.writeFile(path.join(root, f), text);
    return { content: [{ type: 'text', text: 'written' }] };
  });
  return server;
};
