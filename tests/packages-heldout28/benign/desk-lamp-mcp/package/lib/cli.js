#!/usr/bin/env node
'use strict';
const { parseArgs } = require('util');

const { positionals, values } = parseArgs({ allowPositionals: true, options: { client: { type: 'string' }, lamp: { type: 'string', default: process.env.LAMP ?? '192.0.2.17' } } });

if (positionals[0] === 'setup') {
  require('./setup').setup(values.client, values.lamp).catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
} else {
  require('./server').serve(values.lamp);
}
