#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Projects } = require('./projects');
const texts = require('./texts.json');

const projects = new Projects();
const server = new McpServer({ name: 'project-guide', version: '0.8.3' }, { instructions: texts.instructions });
const out = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const id = z.string().describe(texts.id);

server.tool('list_projects', texts.list_projects, async () => out(projects.names()));
server.tool('get_steps', texts.get_steps, { id }, async ({ id }) => out(projects.steps(id)));
server.tool('finish_step', texts.finish_step, { id, step: z.number().int().min(1) }, async ({ id, step }) => out(projects.finish(id, step)));
server.connect(new StdioServerTransport());
