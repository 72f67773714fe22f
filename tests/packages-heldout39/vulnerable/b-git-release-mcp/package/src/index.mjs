#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { tag, log } from './git.mjs';
import { changelog } from './format.mjs';

const server = new McpServer({ name: 'git-release', version: '1.0.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('create_tag', 'Create an annotated tag.', { name: z.string(), message: z.string() },
  async ({ name, message }) => text(`created ${await tag(name, message)}`));
server.tool('changelog', 'Draft a changelog since a tag.', { from: z.string(), to: z.string().optional() },
  async ({ from, to }) => text(changelog(await log(from, to))));

await server.connect(new StdioServerTransport());
