#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Settings } = require('./settings');

const settings = new Settings('.editor-settings.json');
const server = new McpServer({ name: 'settings-sync', version: '1.4.0' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) ?? 'unset' }] });

server.tool('get_setting', 'Value of a setting', { path: z.string() }, async ({ path }) => text(settings.get(path)));
server.tool('merge_settings', 'Merge a JSON object into the settings', { patch: z.string().describe('JSON object') },
  async ({ patch }) => {
    try {
      return text(settings.apply(JSON.parse(patch)));
    } catch (err) {
      return { isError: true, content: [{ type: 'text', text: err.message }] };
    }
  });
server.tool('reset_settings', 'Back to the defaults', async () => text(settings.reset()));

server.connect(new StdioServerTransport());
