#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Scenes } = require('./scenes');
const { Hub } = require('./hub');

const scenes = new Scenes(process.env.SCENES_FILE || 'scenes.json');
const hub = new Hub(process.env.HUB_URL || 'http://127.0.0.1:8123', process.env.HUB_TOKEN);
const server = new McpServer({ name: 'home-scenes', version: '2.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'set_scene_value',
  'Set a value of a scene, for example evening.livingroom.brightness',
  { path: z.string().max(200), value: z.union([z.string(), z.number(), z.boolean()]) },
  async ({ path, value }) => {
    scenes.set(path, value);
    return text('stored');
  },
);
server.tool('show_scene', 'Values of a scene', { scene: z.string() }, async ({ scene }) => text(JSON.stringify(scenes.get(scene), null, 2)));
server.tool('activate_scene', 'Activate a scene', { scene: z.string() }, async ({ scene }) => text(await hub.apply(scenes.get(scene))));
server.connect(new StdioServerTransport());
