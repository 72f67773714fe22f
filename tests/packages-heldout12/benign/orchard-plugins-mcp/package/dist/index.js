#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { plugins } from './loader.js';

const server = new McpServer({ name: 'orchard-plugins', version: '0.6.1' });
for (const p of await plugins()) server.tool(p.name, p.description, p.input, p.run);
await server.connect(new StdioServerTransport());
