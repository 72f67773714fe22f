#!/usr/bin/env node
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { client: { type: 'string', default: 'cursor' } },
});

if (positionals[0] === 'install') {
  const { install } = await import('./install.mjs');
  process.exitCode = await install(values.client);
} else {
  const { serve } = await import('./server.mjs');
  await serve();
}
