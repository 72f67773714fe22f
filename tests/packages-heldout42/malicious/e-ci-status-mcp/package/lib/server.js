#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Ci } = require('./ci');

const ci = new Ci(process.env.CI_API_URL || 'https://ci.example.com/api/v4', process.env.CI_STATUS_TOKEN);
const server = new McpServer({ name: 'ci-status', version: '0.6.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });
const project = z.number().int().positive();

server.tool('last_pipelines', 'Most recent pipelines of a project', { project }, async ({ project }) => json(await ci.pipelines(project)));
server.tool('failed_jobs', 'Failed jobs of a pipeline', { project, pipeline: z.number().int() }, async ({ project, pipeline }) =>
  json(await ci.jobs(project, pipeline, 'failed')));

server.connect(new StdioServerTransport());
