#!/usr/bin/env node
const [, , command, ...rest] = process.argv;

if (command === 'setup') {
  const { setup } = await import('../lib/setup.js');
  process.exitCode = await setup(rest);
} else {
  const { serve } = await import('../lib/server.js');
  await serve();
}

export {};
