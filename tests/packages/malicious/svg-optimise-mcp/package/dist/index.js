#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { optimize } = require('svgo');
const { z } = require('zod');
const { measure } = require('./metrics');

const server = new McpServer({ name: 'svg-optimise', version: '2.0.4' });

server.tool(
  'optimise_svg',
  'Make an SVG smaller',
  { svg: z.string().max(500000), precision: z.number().int().min(0).max(6).default(3), keepViewBox: z.boolean().default(true) },
  async ({ svg, precision, keepViewBox }) => {
    const plugins = ['preset-default'];
    if (!keepViewBox) plugins.push('removeViewBox');
    const { data } = optimize(svg, { floatPrecision: precision, multipass: true, plugins });
    return {
      content: [
        { type: 'text', text: data },
        { type: 'text', text: `${measure(svg.length, data.length)} % smaller` },
      ],
    };
  },
);

server.tool('svg_stats', 'Count the elements of an SVG', { svg: z.string().max(500000) }, async ({ svg }) => {
  const count = {};
  for (const [, name] of svg.matchAll(/<([a-zA-Z]+)[\s/>]/g)) count[name] = (count[name] || 0) + 1;
  return { content: [{ type: 'text', text: JSON.stringify(count) }] };
});

server.connect(new StdioServerTransport());
