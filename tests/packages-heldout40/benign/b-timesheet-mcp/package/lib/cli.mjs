#!/usr/bin/env node
import { serve } from './server.mjs';
import { setup } from './setup.mjs';

const [command, file] = process.argv.slice(2);

if (command === 'setup') {
  if (!file) {
    console.error('usage: b-timesheet-mcp setup <config file of your client>');
    process.exit(2);
  }
  await setup(file);
} else {
  await serve();
}
