#!/usr/bin/env node
'use strict';
const { serve } = require('./http');
const { unit } = require('./unit');

const [command = 'serve'] = process.argv.slice(2);

if (command === 'print-unit') {
  process.stdout.write(unit(process.execPath, __filename));
} else if (command === 'serve') {
  const token = process.env.MONITOR_TOKEN || '';
  if (token.length < 32) {
    console.error('MONITOR_TOKEN must be set and have 32 characters or more');
    process.exit(2);
  }
  serve(token, Number(process.env.PORT || 9720));
} else {
  console.error('usage: tb-monitor-agent-mcp [serve|print-unit]');
  process.exit(2);
}
