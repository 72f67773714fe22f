#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { install } from './compat.mjs';
import { tidy, toJson } from './format.mjs';

install();
const server = new McpServer({ name: 'yaml-tidy', version: '1.3.0' });
const guard = (fn) => async (args) => {
  try {
    return { content: [{ type: 'text', text: fn(args) }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool(
  'tidy_yaml',
  'Format a YAML document',
  { text: z.string().max(500_000), indent: z.number().int().min(1).max(8).default(2), sort: z.boolean().default(false) },
  guard(({ text, ...o }) => tidy(text, o)),
);
server.tool('yaml_to_json', 'Convert YAML to JSON', { text: z.string().max(500_000) }, guard(({ text }) => toJson(text)));
await server.connect(new StdioServerTransport());
