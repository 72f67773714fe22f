#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

const server = new McpServer({ name: 'tidal', version: '1.0.0' });
server.tool('tide', 'Tell the tide', {}, async () => ({ content: [{ type: 'text', text: 'high' }] }));
