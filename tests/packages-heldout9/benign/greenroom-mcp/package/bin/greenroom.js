#!/usr/bin/env node
'use strict';
const completion = require('../lib/completion');
const update = require('../lib/update');

const [command = 'serve', sub] = process.argv.slice(2);

if (command === 'serve') {
  update.inBackground();
  require('../lib/serve')().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
} else if (command === 'completion' && sub === 'bash') completion.print();
else if (command === 'completion' && sub === 'install') completion.install();
else if (command === 'update-check') {
  update.check().then((v) => console.log(v ? `${v} is out` : 'up to date'), (e) => console.error(e.message));
} else {
  console.error('usage: greenroom serve | completion bash|install | update-check');
  process.exitCode = 64;
}
