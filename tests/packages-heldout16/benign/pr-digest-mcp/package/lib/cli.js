#!/usr/bin/env node
'use strict';
const [command, flag, file] = process.argv.slice(2);

if (command === 'install') require('./install').install(flag === '--write' ? file : undefined).catch((e) => {
  console.error(e.message);
  process.exitCode = 1;
});
else require('./server').start();
