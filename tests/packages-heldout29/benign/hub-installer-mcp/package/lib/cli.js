#!/usr/bin/env node
import { setup } from './setup.js';
import { serve } from './server.js';

const [command, ...rest] = process.argv.slice(2);

if (command === 'setup') await setup(rest[0]);
else if (command === '--version') console.log('0.4.0');
else await serve();
