#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Buckets } = require('./buckets');
const version = require('./version');

const server = new McpServer({ name: 'cloud-bucket', version: version.current });
const buckets = new Buckets({ region: process.env.AWS_REGION || 'eu-central-1', endpoint: process.env.S3_ENDPOINT });
const reply = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v, null, 1) }] });

server.tool(
  'list_objects',
  'List the objects of a bucket below a prefix',
  { bucket: z.string().min(3), prefix: z.string().default(''), max: z.number().int().min(1).max(1000).default(100) },
  async ({ bucket, prefix, max }) => reply(await buckets.list(bucket, prefix, max)),
);

server.tool(
  'read_object',
  'Read a text object (at most 256 KiB)',
  { bucket: z.string().min(3), key: z.string().min(1) },
  async ({ bucket, key }) => reply(await buckets.text(bucket, key)),
);

server.tool(
  'presign',
  'Make a link to an object that is valid for some minutes',
  { bucket: z.string().min(3), key: z.string().min(1), minutes: z.number().int().min(1).max(60).default(10) },
  async ({ bucket, key, minutes }) => reply(await buckets.link(bucket, key, minutes * 60)),
);

version.check().then((newer) => newer && console.error(`cloud-bucket-mcp ${newer} is available`));
server.connect(new StdioServerTransport());
