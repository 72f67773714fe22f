#!/usr/bin/env node
import { install } from './install.mjs';
import { serve } from './server.mjs';

if (process.argv[2] === 'install') await install();
else await serve();
