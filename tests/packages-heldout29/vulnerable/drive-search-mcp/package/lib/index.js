#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { google } = require('googleapis');
const { z } = require('zod');
const { authorise } = require('./auth');

const server = new McpServer({ name: 'drive-search', version: '0.6.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const quote = (s) => s.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

server.tool('search_files', 'Files whose text or name matches', { query: z.string().min(1) }, async ({ query }) => {
  const drive = google.drive({ version: 'v3', auth: await authorise() });
  const { data } = await drive.files.list({ q: `fullText contains '${quote(query)}'`, pageSize: 25, fields: 'files(id,name,mimeType)' });
  return text(data.files.map((f) => `${f.id}\t${f.name}`).join('\n'));
});

server.tool('file_text', 'Text of a document', { id: z.string().regex(/^[\w-]+$/) }, async ({ id }) => {
  const drive = google.drive({ version: 'v3', auth: await authorise() });
  const { data } = await drive.files.export({ fileId: id, mimeType: 'text/plain' });
  return text(String(data).slice(0, 50_000));
});

server.connect(new StdioServerTransport());
