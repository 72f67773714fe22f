#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { manifest, review, scripts } from './review.js';
import { SIGNS } from './signs.js';
import { packageFolder } from './tree.js';

const root = process.env.DEP_REVIEW_ROOT ?? '.';
const server = new McpServer({ name: 'dep-review', version: '1.2.2' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });
const name = z.string().max(170);

server.tool('review_package', 'Signs of bad behaviour in an unpacked package. Nothing is run', { name }, async ({ name }) => json(await review(await packageFolder(root, name))));
server.tool('review_scripts', 'Lifecycle scripts of an unpacked package', { name }, async ({ name }) => json(scripts(await manifest(await packageFolder(root, name)))));
server.tool('list_signs', 'What is looked for', async () => json(SIGNS.map(({ id, weight, text }) => ({ id, weight, text }))));

await server.connect(new StdioServerTransport());
