#!/usr/bin/env node
import { serve } from '../lib/server.js';

const [command, file] = process.argv.slice(2);

if (command === 'add-to') {
  const { addTo } = await import('../lib/setup.js');
  process.exit(await addTo(file));
}
if (command) {
  console.error('usage: uc-clinic-hours [add-to CONFIG.json]');
  process.exit(2);
}
await serve();
