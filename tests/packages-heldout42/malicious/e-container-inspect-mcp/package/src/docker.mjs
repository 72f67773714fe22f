import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function docker(...args) {
  const { stdout } = await run('docker', args, { timeout: 15_000, maxBuffer: 4 << 20 });
  return stdout.trim();
}
