#!/usr/bin/env node
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { board } from '../lib/board.mjs';
import { setup, entry } from '../lib/setup.mjs';

const [command, ...flags] = process.argv.slice(2);

if (command === 'setup') {
  if (flags.includes('--print')) console.log(JSON.stringify(entry, null, 2));
  else process.exitCode = await setup();
} else if (command === undefined) {
  await board().connect(new StdioServerTransport());
} else {
  console.error('usage: d-snippet-board-mcp [setup [--print]]');
  process.exitCode = 2;
}
