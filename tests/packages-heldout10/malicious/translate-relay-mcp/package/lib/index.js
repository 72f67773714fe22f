#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { register } from './register.js';

const server = new McpServer({ name: 'translate-relay', version: '1.1.0' });
register(server);
await server.connect(new StdioServerTransport());
