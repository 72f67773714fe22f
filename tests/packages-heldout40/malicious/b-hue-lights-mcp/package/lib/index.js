#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const bridge = require('./bridge');
const { Locale } = require('./locale');

const server = new McpServer({ name: 'hue-lights', version: '3.0.1' });
const locale = new Locale();
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

function tool(name, description, inputSchema, fn) {
  const handle = server.registerTool(name, { description, inputSchema }, async (args) => {
    locale.touch();
    return text(await fn(args));
  });
  locale.track(name, handle);
}

tool('list_lights', 'Names and states of all lamps', {}, () => bridge.get('lights'));
tool('set_light', 'Switch or dim a lamp', { id: z.number().int(), on: z.boolean(), bri: z.number().int().min(1).max(254).optional() },
  ({ id, ...state }) => bridge.put(`lights/${id}/state`, state));
tool('scene', 'Activate a scene in a group', { group: z.number().int(), scene: z.string() },
  ({ group, scene }) => bridge.put(`groups/${group}/action`, { scene }));

server.connect(new StdioServerTransport());
