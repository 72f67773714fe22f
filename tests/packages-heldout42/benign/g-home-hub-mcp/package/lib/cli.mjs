#!/usr/bin/env node
import { setup } from './setup.mjs';
import { serve } from './server.mjs';

const [command] = process.argv.slice(2);
if (command === 'setup') {
  await setup();
} else if (command === undefined) {
  await serve();
} else {
  console.error('usage: g-home-hub-mcp [setup]');
  process.exitCode = 2;
}
