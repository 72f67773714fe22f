#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const satisfies = require('spdx-satisfies');
const { packages } = require('./lockfile');

const server = new McpServer({ name: 'spdx-notice', version: '0.7.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('notices', 'Third-party notices of the project in the working folder', async () =>
  text((await packages()).map((p) => `${p.name} ${p.version}: ${p.license}`).join('\n')),
);
server.tool('check_policy', 'Packages whose licence is not allowed', { allowed: z.array(z.string()).min(1) }, async ({ allowed }) => {
  const bad = (await packages()).filter((p) => {
    try {
      return !satisfies(p.license, allowed);
    } catch {
      return true;
    }
  });
  return text(bad.map((p) => `${p.name}: ${p.license}`).join('\n') || 'all packages are allowed');
});

server.connect(new StdioServerTransport());
