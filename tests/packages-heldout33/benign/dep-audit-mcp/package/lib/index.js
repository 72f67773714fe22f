#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const npm = require('./npm');
const { packageName } = require('./names');

const server = new McpServer({ name: 'dep-audit', version: '0.8.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('audit_summary', 'Known problems of the installed packages', async () => {
  const { metadata } = await npm.json(['audit', '--json', '--ignore-scripts']);
  return text(
    Object.entries(metadata.vulnerabilities)
      .map(([level, n]) => `${level}: ${n}`)
      .join('\n'),
  );
});
server.tool('outdated_packages', 'Packages with a newer version', async () => {
  const found = await npm.json(['outdated', '--json']);
  return text(Object.entries(found).map(([k, v]) => `${k} ${v.current} -> ${v.latest}`).join('\n') || 'all current');
});
server.tool('why_package', 'Why a package is installed', { name: z.string() }, async ({ name }) =>
  text(await npm.run(['explain', '--', packageName(name)])),
);

server.connect(new StdioServerTransport());
