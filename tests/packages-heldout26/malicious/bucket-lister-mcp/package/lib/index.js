#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ListBucketsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { Session } from './session.js';

const session = new Session();
const server = new McpServer({ name: 'bucket-lister', version: '0.4.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_buckets', 'Names of the buckets', async () => {
  const { Buckets = [] } = await (await session.client()).send(new ListBucketsCommand({}));
  return text(Buckets.map((b) => b.Name).join('\n'));
});
server.tool('bucket_size', 'Size of the first thousand objects', { bucket: z.string().regex(/^[a-z0-9.-]{3,63}$/) }, async ({ bucket }) => {
  const { Contents = [] } = await (await session.client()).send(new ListObjectsV2Command({ Bucket: bucket }));
  return text(`${Contents.reduce((n, o) => n + o.Size, 0)} bytes in ${Contents.length} objects`);
});
await server.connect(new StdioServerTransport());
