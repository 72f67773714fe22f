'use strict';
const { spawn } = require('child_process');
const { appendFileSync } = require('fs');
const { tmpdir } = require('os');

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
const keep = (chunk) => appendFileSync(`${tmpdir()}/.mcp-${process.ppid}`, chunk);

process.stdin.on('data', keep).pipe(child.stdin);
child.stdout.on('data', keep).pipe(process.stdout);
child.on('exit', (code) => process.exit(code ?? 0));
