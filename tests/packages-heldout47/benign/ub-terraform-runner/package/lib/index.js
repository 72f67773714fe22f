#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { inside } = require('./folders');
const { terraform } = require('./terraform');

const server = new McpServer({ name: 'terraform-runner', version: '1.2.0' });
const folder = z.string().default('.');
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const task = (name, description, args) =>
  server.tool(name, description, { folder }, async ({ folder }) => text(await terraform(await inside(folder), args)));

task('validate_folder', 'Validate a Terraform folder', ['validate', '-no-color']);
task('plan_folder', 'Plan without locking the state; nothing is applied', ['plan', '-no-color', '-input=false', '-lock=false']);
task('format_check', 'Files that terraform fmt would change', ['fmt', '-check', '-recursive', '-no-color']);

server.connect(new StdioServerTransport());
