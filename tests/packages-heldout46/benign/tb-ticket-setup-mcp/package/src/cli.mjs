#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { register } from './setup.mjs';
import { serve } from './server.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { client: { type: 'string', default: 'cursor' } },
});

if (positionals[0] === 'setup') {
  process.exitCode = (await register(values.client)) ? 0 : 1;
} else {
  await serve();
}
