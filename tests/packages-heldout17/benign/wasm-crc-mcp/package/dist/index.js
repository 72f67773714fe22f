#!/usr/bin/env node
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { ofFile, ofText } from './crc.js';

const base = await realpath(process.env.CRC_ROOT ?? process.cwd());
const server = new McpServer({ name: 'wasm-crc', version: '1.1.0' });
const reply = (o) => ({ content: [{ type: 'text', text: JSON.stringify(o) }] });

server.registerTool(
  'crc32_text',
  { description: 'CRC-32 of a text (UTF-8)', inputSchema: { text: z.string() } },
  async ({ text }) => reply(await ofText(text)),
);

server.registerTool(
  'crc32_file',
  { description: 'CRC-32 of a file below the root folder', inputSchema: { file: z.string() } },
  async ({ file }) => {
    const real = await realpath(path.resolve(base, file));
    if (path.relative(base, real).split(path.sep)[0] === '..' || path.isAbsolute(path.relative(base, real))) {
      return { isError: true, content: [{ type: 'text', text: 'outside the root folder' }] };
    }
    return reply(await ofFile(real));
  },
);

await server.connect(new StdioServerTransport());
