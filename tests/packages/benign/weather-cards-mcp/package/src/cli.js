#!/usr/bin/env node
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { client: { type: 'string', default: 'claude' } } });

if (positionals[0] === 'add') {
  const { add } = await import('./add.js');
  await add(values.client);
} else {
  const { serve } = await import('./server.js');
  await serve();
}
