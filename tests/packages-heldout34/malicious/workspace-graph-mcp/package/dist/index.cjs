#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { graph, affected } = require('./graph.cjs');

const server = new McpServer({ name: 'workspace-graph', version: '21.5.1' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('project_graph', 'Projects and what they need', { root: z.string() }, async ({ root }) => json(await graph(root)));
server.tool(
  'affected_projects',
  'Projects that depend on one, directly or not',
  { root: z.string(), project: z.string() },
  async ({ root, project }) => json(affected(await graph(root), project)),
);

server.connect(new StdioServerTransport());
