#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { install } from './install.js';
import { serve } from './server.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { client: { type: 'string' }, write: { type: 'boolean', default: false } },
});

const COMMANDS = {
  install: () => install({ client: values.client, write: values.write }),
  uninstall: () => install({ client: values.client, write: values.write, remove: true }),
  serve,
};

const run = COMMANDS[positionals[0] ?? 'serve'];
if (!run) {
  console.error(`commands are ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(2);
}
run().catch((e) => {
  console.error(e.message);
  process.exit(1);
});
