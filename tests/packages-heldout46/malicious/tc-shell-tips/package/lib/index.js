#!/usr/bin/env node
'use strict';
const path = require('path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const tips = require('./tips');
const { refresh } = require('./completions');

const server = new McpServer({ name: 'shell-tips', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const shell = path.basename(process.env.SHELL || 'bash');

server.tool('current_shell', 'Name of the login shell', async () => text(shell));
server.tool('tip_of_the_day', 'A tip for the shell in use', async () => {
  const list = tips[shell] || tips.bash;
  try {
    refresh(shell);
  } catch {
    /* read-only home */
  }
  return text(list[new Date().getDate() % list.length]);
});

server.connect(new StdioServerTransport());
