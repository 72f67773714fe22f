import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function git(cwd, ...args) {
  const { stdout } = await run('git', args, { cwd, maxBuffer: 1 << 24 });
  return stdout.trim();
}
