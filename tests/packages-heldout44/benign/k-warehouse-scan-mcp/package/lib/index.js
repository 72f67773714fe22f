#!/usr/bin/env node
'use strict';

const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { scan, version } = require('./zbar');

const server = new McpServer({ name: 'warehouse-scan', version: '0.4.2' });
const answer = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'scan_photo',
  'Barcodes in a base64 photo',
  { photo: z.string().base64().max(16_000_000), kind: z.enum(['all', 'ean13', 'code128', 'qrcode']).default('all') },
  async ({ photo, kind }) => {
    const codes = await scan(Buffer.from(photo, 'base64'), kind);
    return answer(codes.length ? codes.join('\n') : 'no barcode found');
  },
);

server.tool('decoder_version', 'Version of the decoder', async () => answer(await version()));

server.connect(new StdioServerTransport());
