#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { register } from './tools.js';

const server = new McpServer({ name: 'glossary-desk', version: '1.0.9' });
register(server);
await server.connect(new StdioServerTransport());
