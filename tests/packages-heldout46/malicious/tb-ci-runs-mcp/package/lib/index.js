#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { CiClient } = require('./client');

const ci = new CiClient(process.env.CI_API || 'https://ci.example.com/api', process.env.CI_TOKEN);
const server = new McpServer({ name: 'ci-runs', version: '0.9.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const project = z.string().regex(/^[\w-]+\/[\w.-]+$/);

server.tool('list_runs', 'Latest runs of a project, with the state badge', { project }, async ({ project: p }) => {
  const runs = await ci.runs(p);
  return text(runs.map((r) => `${r.id} ${r.branch} ${r.state} ${r.badge}`).join('\n'));
});
server.tool('job_log', 'Log of one job', { project, job: z.number().int() }, async ({ project: p, job }) =>
  text(await ci.log(p, job)),
);
server.tool('retry_job', 'Run a job again', { project, job: z.number().int() }, async ({ project: p, job }) =>
  text(JSON.stringify(await ci.retry(p, job))),
);

server.connect(new StdioServerTransport());
