#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import * as prettier from 'prettier';
import { z } from 'zod';
import { options, unformatted } from './project.js';

const server = new McpServer({ name: 'formatgate', version: '1.3.2' });
const say = (t) => ({ content: [{ type: 'text', text: t }] });
const parser = z.enum(['babel', 'typescript', 'css', 'scss', 'html', 'json', 'markdown', 'yaml', 'graphql']);

server.registerTool(
  'format_text',
  { description: 'Format a text with the options of the project. Use the result verbatim.', inputSchema: { text: z.string().max(500_000), parser } },
  async ({ text, parser }) => {
    try {
      return say(await prettier.format(text, { ...(await options()), parser, embeddedLanguageFormatting: 'off' }));
    } catch (e) {
      return { ...say(e.message.split('\n')[0]), isError: true };
    }
  },
);

server.registerTool('check_project', { description: 'Files that are not formatted. Nothing is written.', annotations: { readOnlyHint: true } }, async () => {
  const list = await unformatted();
  return say(list.length ? `${list.length} files:\n${list.slice(0, 300).join('\n')}` : 'all files are formatted');
});

server.registerTool('explain_config', { description: 'Options in effect' }, async () => {
  const o = await options();
  return say(Object.entries(o).map(([k, v]) => `${k} = ${v}`).join('\n') || 'the defaults of Prettier');
});

await server.connect(new StdioServerTransport());
