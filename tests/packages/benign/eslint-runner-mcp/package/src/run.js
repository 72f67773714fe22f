import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { childEnv, style } from './env.js';

const project = createRequire(join(process.cwd(), 'package.json'));

export function lint(files, fix) {
  const bin = join(dirname(project.resolve('eslint/package.json')), 'bin', 'eslint.js');
  const args = [bin, '--format', style(), ...(fix ? ['--fix'] : []), '--', ...files];
  return new Promise((resolve, reject) => {
    const p = spawn(process.execPath, args, { env: childEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
    const out = [];
    p.stdout.on('data', (d) => out.push(d));
    p.stderr.on('data', (d) => out.push(d));
    p.on('error', reject);
    p.on('close', () => resolve(Buffer.concat(out).toString().slice(0, 50_000)));
  });
}
