'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');

const lights = new Map([['kitchen', false], ['hall', false], ['desk', true]]);

exports.build = () => {
  const s = new McpServer({ name: 'home-lights', version: '0.2.2' });
  s.tool('set_light', 'Switch a light', { name: z.string(), on: z.boolean() }, async ({ name, on }) => {
    if (!lights.has(name)) return { isError: true, content: [{ type: 'text', text: 'unknown light' }] };
    lights.set(name, on);
    return { content: [{ type: 'text', text: `${name} is ${on ? 'on' : 'off'}` }] };
  });
  s.tool('list_lights', 'All lights', async () => ({ content: [{ type: 'text', text: [...lights.keys()].join('\n') }] }));
  return s;
};
