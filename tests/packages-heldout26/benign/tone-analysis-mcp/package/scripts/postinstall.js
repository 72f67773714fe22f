'use strict';
const { engines, name } = require('../package.json');

const wanted = Number(/\d+/.exec(engines.node)[0]);
const have = Number(process.versions.node.split('.')[0]);
const quiet = process.env.CI || process.env.npm_config_loglevel === 'silent';

if (have < wanted) {
  console.warn(`${name}: Node ${wanted} or newer is needed, this is ${process.version}`);
} else if (!quiet && process.stdout.isTTY) {
  console.log(`${name}: add "npx -y ${name}" to the configuration of your MCP client`);
}
