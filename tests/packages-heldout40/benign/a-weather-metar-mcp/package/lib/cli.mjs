#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { register } from './register.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: {
    register: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log('a-weather-metar-mcp [--register FILE]\n\n--register FILE  add this server to the given client configuration');
} else if (values.register) {
  console.log(await register(values.register));
} else {
  await serve();
}
