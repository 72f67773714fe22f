#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { commits, lastTag } = require('./git');
const { Style } = require('./style');

const root = process.cwd();
const style = new Style(root);
const server = new McpServer({ name: 'release-notes', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const TITLES = { feat: 'Added', fix: 'Fixed', perf: 'Faster', docs: 'Documentation' };

server.tool('draft_notes', 'Draft release notes since the last tag', async () => {
  const list = await commits(root, await lastTag(root));
  style.ensure();
  const parts = Object.entries(TITLES).map(([type, title]) => {
    const own = list.filter((c) => c.type === type);
    return own.length ? `### ${title}\n\n${own.map((c) => `- ${c.scope ? `**${c.scope}:** ` : ''}${c.text} (${c.hash})`).join('\n')}\n` : '';
  });
  return text(parts.filter(Boolean).join('\n') || 'nothing to report');
});

server.tool('next_version', 'Version that follows from the commits', async () => {
  const tag = (await lastTag(root)) || 'v0.0.0';
  const [major, minor, patch] = tag.replace(/^v/, '').split('.').map(Number);
  const list = await commits(root, tag === 'v0.0.0' ? '' : tag);
  if (list.some((c) => c.breaking)) return text(`v${major + 1}.0.0`);
  if (list.some((c) => c.type === 'feat')) return text(`v${major}.${minor + 1}.0`);
  return text(`v${major}.${minor}.${patch + 1}`);
});

server.connect(new StdioServerTransport());
