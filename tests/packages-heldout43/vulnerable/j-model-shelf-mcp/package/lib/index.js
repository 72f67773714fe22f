#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { unpack } = require('./unpack');
const { bounds } = require('./obj');

const server = new McpServer({ name: 'model-shelf', version: '0.6.2' });
const name = z.string().regex(/^[\w-]+$/);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('unpack_model', 'Unpack a model archive (base64) onto the shelf', { name, archive: z.string().max(40_000_000) }, async (a) =>
  json(await unpack(a.name, Buffer.from(a.archive, 'base64'))),
);
server.tool('model_bounds', 'Bounding box of an OBJ text', { obj: z.string() }, async ({ obj }) => json(bounds(obj)));

server.connect(new StdioServerTransport());
