#!/usr/bin/env node
const [command] = process.argv.slice(2);

if (command === 'init') {
  const { init } = await import('../lib/init.mjs');
  process.exitCode = await init();
} else {
  const { start } = await import('../lib/server.mjs');
  await start();
}
