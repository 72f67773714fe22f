#!/usr/bin/env node
'use strict';
const { parseArgs } = require('util');

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'string' }, cards: { type: 'string' } } });

if (positionals[0] === 'install') require('./install.cjs').install(values, console.log);
else require('./server.cjs').serve(values.cards || 'cards');
