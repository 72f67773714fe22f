#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { register } from '../src/tools.mjs';

const server = new McpServer({ name: 'trace-lens', version: '1.1.0' });
register(server);
await server.connect(new StdioServerTransport());
