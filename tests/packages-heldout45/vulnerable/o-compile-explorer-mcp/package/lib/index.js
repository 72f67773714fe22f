#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { assemble, version } = require('./toolchain');

const server = new McpServer({ name: 'compile-explorer', version: '0.3.8' });
const reply = (text) => ({ content: [{ type: 'text', text }] });

server.tool(
  'assemble',
  'Compile C text to assembly',
  { source: z.string().max(100_000), flags: z.array(z.string().startsWith('-')).default(['-O2']) },
  async ({ source, flags }) => {
    try {
      return reply(await assemble(source, flags));
    } catch (e) {
      return { isError: true, ...reply(e.stderr || e.message) };
    }
  },
);
server.tool('compiler_version', 'Version of the compiler', async () => reply(await version()));

server.connect(new StdioServerTransport());
