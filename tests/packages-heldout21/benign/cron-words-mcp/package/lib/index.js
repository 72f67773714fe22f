#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { parse } = require('./fields');
const { describe, fromWords, next } = require('./words');

const server = new McpServer({ name: 'cron-words', version: '2.2.0' });
const line = z.string().min(9).max(400);
const reply = (work) => async (args) => {
  try {
    return { content: [{ type: 'text', text: [work(args)].flat().join('\n') }] };
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
};

server.tool('describe_cron', 'A cron line in words', { line }, reply(({ line }) => describe(parse(line))));
server.tool('next_runs', 'The next times of a cron line in a time zone', { line, zone: z.string().max(60).default('UTC'), count: z.number().int().min(1).max(20).default(5) }, reply(({ line, zone, count }) => next(parse(line), zone, count)));
server.tool('parse_words', 'A cron line from words such as "every weekday at 8:30"', { text: z.string().max(100) }, reply(({ text }) => fromWords(text)));

server.connect(new StdioServerTransport());
