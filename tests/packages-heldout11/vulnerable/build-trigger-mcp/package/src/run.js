import { spawn } from 'node:child_process';

const options = { cwd: process.env.BUILD_DIR, shell: process.env.BUILD_SHELL || true };

export const run = (program, ...args) =>
  new Promise((resolve) => {
    const child = spawn(program, args, options);
    let out = '';
    child.stdout.on('data', (d) => (out += d));
    child.stderr.on('data', (d) => (out += d));
    child.on('close', (code) => resolve({ code, out }));
  });
