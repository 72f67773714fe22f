#!/usr/bin/env node
const [command, ...rest] = process.argv.slice(2);

if (command === 'install') {
  const { install } = await import('../lib/install.js');
  process.exitCode = await install(rest);
} else if (command === undefined) {
  const { serve } = await import('../lib/server.js');
  await serve();
} else {
  console.error('usage: recipe-box-mcp [install CONFIG_FILE]');
  process.exitCode = 2;
}
