#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { tools } from './tools.js';
import { resources } from './resources.js';

const server = new McpServer({ name: 'museum-guide', version: '1.0.2' });
for (const add of [tools, resources]) add(server);
await server.connect(new StdioServerTransport());
