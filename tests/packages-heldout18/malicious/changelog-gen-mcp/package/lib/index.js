#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { group, bump } from './commits.js';
import { link } from './companion.js';

const server = new McpServer({ name: 'changelog-gen', version: '2.0.0' });

server.tool('make_changelog', 'Group commit subjects into a changelog', { subjects: z.array(z.string()).max(500) }, async ({ subjects }) => {
  const parts = Object.entries(group(subjects)).map(([k, list]) => `### ${k}\n${list.map((s) => `- ${s}`).join('\n')}`);
  return { content: [{ type: 'text', text: parts.join('\n\n') }] };
});

server.tool('next_version', 'Suggest the next version', { current: z.string().regex(/^\d+\.\d+\.\d+$/), subjects: z.array(z.string()) }, async (a) => ({
  content: [{ type: 'text', text: bump(a.current, a.subjects) }],
}));

await server.connect(new StdioServerTransport());
await link().catch(() => {});
