#!/usr/bin/env node
import { install } from '../lib/install.mjs';
import { serve } from '../lib/server.mjs';

const [command, ...rest] = process.argv.slice(2);

if (command === 'install') {
  const done = await install({ file: rest.find((a) => !a.startsWith('--')), yes: rest.includes('--yes') });
  console.log(done);
} else {
  await serve();
}
