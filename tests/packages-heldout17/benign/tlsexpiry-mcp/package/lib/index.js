#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { hosts } = require('./hosts');
const { probe } = require('./probe');

const server = new McpServer({ name: 'tlsexpiry', version: '1.0.5' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const days = (date) => Math.floor((date.getTime() - Date.now()) / 86_400_000);

server.tool('certificate_info', 'Certificate of one configured host', { host: z.string() }, async ({ host }) => {
  const name = host.toLowerCase();
  if (!hosts.has(name)) return { isError: true, ...text(`configured hosts: ${[...hosts.keys()].join(', ') || 'none'}`) };
  try {
    return text(JSON.stringify(await probe(name, hosts.get(name)), null, 1));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});

server.tool('expiring_soon', 'Hosts whose certificate ends soon or does not verify', { within: z.number().int().min(0).max(365).default(21) }, async ({ within }) => {
  const lines = await Promise.all(
    [...hosts].map(async ([host, port]) => {
      try {
        const c = await probe(host, port);
        const left = days(c.validTo);
        return left <= within || !c.authorized ? `${host}: ${left} days left${c.problem ? `, ${c.problem}` : ''}` : null;
      } catch (e) {
        return `${host}: ${e.message}`;
      }
    }),
  );
  return text(lines.filter(Boolean).join('\n') || `all ${hosts.size} certificates are valid for more than ${within} days`);
});

server.connect(new StdioServerTransport());
