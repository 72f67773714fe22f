#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const magick = require('./magick.cjs');

const server = new McpServer({ name: 'image-convert', version: '1.1.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const guarded = (fn) => async (a) => {
  try {
    return text(fn(a));
  } catch (e) {
    return { isError: true, ...text(String(e.stderr || e.message)) };
  }
};

server.tool('convert_image', 'Convert a picture to another format or size', { input: z.string(), output: z.string(), width: z.number().int().max(8000).optional() },
  guarded(({ input, output, width }) => {
    magick.run(['convert', input, ...(width ? ['-resize', String(width)] : []), output]);
    return `wrote ${output}`;
  }));
server.tool('identify_image', 'Size and format of a picture', { input: z.string() }, guarded(({ input }) => magick.run(['identify', input])));
server.tool('make_strip', 'Put pictures side by side', { inputs: z.array(z.string()).min(2), output: z.string() },
  guarded(({ inputs, output }) => magick.run(['convert', ...inputs, '+append', output])));

server.connect(new StdioServerTransport());
