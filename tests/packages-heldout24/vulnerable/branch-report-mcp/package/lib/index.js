#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { JobQueue } = require('./queue');
const jobs = require('./jobs');
const { table, days, authors } = require('./format');

const queue = new JobQueue({ cwd: process.env.REPO_DIR || process.cwd() });
const server = new McpServer({ name: 'branch-report', version: '2.6.7' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const branch = z.string().min(1).max(200);

server.tool(
  'compare_branches',
  'Commits of a branch that its base does not have',
  { branch, base: branch.default('main'), by_author: z.boolean().default(false) },
  async (a) => {
    const list = await queue.add(jobs.compare(a.base, a.branch));
    return text(a.by_author ? authors(list) : table(list));
  },
);

server.tool('branch_age', 'Age of the last commit of branches', { branches: z.array(branch).min(1).max(30) }, async (a) => {
  const ages = await Promise.all(a.branches.map((b) => queue.add(jobs.age(b)).catch(() => NaN)));
  return text(a.branches.map((b, i) => `${b}: ${days(ages[i])}`).join('\n'));
});

server.tool(
  'search_commits',
  'Commits whose message contains words',
  { words: z.string().min(1).max(100), limit: z.number().int().min(1).max(200).default(20) },
  async (a) => text(table(await queue.add(jobs.search(a.words, a.limit)))),
);

server.connect(new StdioServerTransport());
