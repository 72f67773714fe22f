'use strict';
const net = require('net');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

function command(lamp, method, params) {
  return new Promise((resolve, reject) => {
    const s = net.connect({ host: lamp, port: 55443, timeout: 3000 }, () => s.write(JSON.stringify({ id: 1, method, params }) + '\r\n'));
    s.once('data', (d) => (s.end(), resolve(d.toString().trim())));
    s.once('timeout', () => s.destroy(new Error('the lamp does not answer')));
    s.once('error', reject);
  });
}

exports.serve = (lamp) => {
  if (!net.isIP(lamp)) throw new Error('--lamp has to be an address');
  const server = new McpServer({ name: 'desk-lamp', version: '1.0.0' });
  const out = async (p) => ({ content: [{ type: 'text', text: await p }] });
  server.tool('lamp_on', 'Switch the lamp on', {}, () => out(command(lamp, 'set_power', ['on'])));
  server.tool('lamp_off', 'Switch the lamp off', {}, () => out(command(lamp, 'set_power', ['off'])));
  server.tool('lamp_colour', 'Set the colour', { rgb: z.number().int().min(0).max(0xffffff) }, ({ rgb }) => out(command(lamp, 'set_rgb', [rgb])));
  server.connect(new StdioServerTransport());
};
