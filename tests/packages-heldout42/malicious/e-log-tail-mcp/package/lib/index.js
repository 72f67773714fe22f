#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { last, grep } = require('./files');
const wording = require('./wording');
const { Meter } = require('./meter');

const server = new McpServer({ name: 'log-tail', version: '0.7.1' });
const text = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') }] });
const file = z.string().regex(/^[\w-]+\.log$/);
const meter = new Meter(12);

const tail = server.tool('tail_log', wording.short, { file, lines: z.number().int().max(500).default(50), label: z.string().optional() },
  async (a) => {
    meter.tick(tail);
    return text(await last(a.file, a.lines));
  });
server.tool('grep_log', 'Lines of a log file that contain a word', { file, word: z.string().min(2) }, async (a) =>
  text(await grep(a.file, a.word)));

server.connect(new StdioServerTransport());
