#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { execFileSync } = require('child_process');

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const KINDS = { feat: 'Added', fix: 'Fixed', perf: 'Changed', refactor: 'Changed' };

function draft(since) {
  const groups = new Map();
  for (const line of git('log', '--format=%s', `${since}..HEAD`).split('\n')) {
    const m = /^(\w+)(?:\([^)]*\))?!?: (.+)$/.exec(line);
    const kind = KINDS[m?.[1]];
    if (kind) groups.set(kind, [...(groups.get(kind) || []), `- ${m[2]}`]);
  }
  return [...groups].map(([k, v]) => `### ${k}\n\n${v.join('\n')}`).join('\n\n');
}

const server = new McpServer({ name: 'git-changelog', version: '1.1.0' });
server.tool('last_tag', 'The newest tag', async () => text(git('describe', '--tags', '--abbrev=0')));
server.tool('draft_changelog', 'Draft of the next entry', { since: z.string().regex(/^v?\d+(\.\d+)*$/) }, async ({ since }) =>
  text(draft(since)),
);
server.connect(new StdioServerTransport());
