#!/usr/bin/env node
'use strict';
const [command, ...flags] = process.argv.slice(2);

if (command === 'autostart') {
  require('./autostart.cjs')(flags);
} else {
  require('./server.cjs')();
}
