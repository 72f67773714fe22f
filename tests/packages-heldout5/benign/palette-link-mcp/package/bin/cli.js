#!/usr/bin/env node
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { client: { type: 'string' }, yes: { type: 'boolean', default: false } },
});

if (positionals[0] === 'setup') {
  const { setup } = await import('../lib/setup.js');
  process.exitCode = await setup(values);
} else {
  const { serve } = await import('../lib/server.js');
  await serve();
}
