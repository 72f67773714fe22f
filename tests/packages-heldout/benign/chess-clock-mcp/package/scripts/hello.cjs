'use strict';
const quiet = process.env.CI || process.env.ADBLOCK || process.env.npm_config_loglevel === 'silent';

if (!quiet) {
  const { funding, name } = require('../package.json');
  console.log(`\n  Thanks for installing ${name}. If it is of use, see ${funding}\n`);
}
