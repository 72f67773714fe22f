#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { kernel } from './kernel.js';

const { add } = await kernel();
const server = new McpServer({ name: 'mesh-index', version: '0.1.3' });
const index = z.number().int().min(0).max(0x3fffffff);

server.tool('pack_face', 'Move the indices of a face by an offset', { face: z.array(index).length(3), offset: index }, async ({ face, offset }) => ({
  content: [{ type: 'text', text: face.map((i) => add(i, offset)).join(' ') }],
}));
server.tool('face_count', 'Number of faces in an OBJ text', { obj: z.string() }, async ({ obj }) => ({
  content: [{ type: 'text', text: String(obj.match(/^f\s/gm)?.length ?? 0) }],
}));

await server.connect(new StdioServerTransport());
