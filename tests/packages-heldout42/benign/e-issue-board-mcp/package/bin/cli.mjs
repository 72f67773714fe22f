#!/usr/bin/env node
import { install } from '../src/install.mjs';
import { serve } from '../src/server.mjs';

const [command = 'serve', client] = process.argv.slice(2);

if (command === 'serve') await serve();
else if (command === 'install') process.exitCode = await install(client);
else {
  console.error('usage: e-issue-board-mcp [serve | install cursor | install windsurf]');
  process.exitCode = 2;
}
