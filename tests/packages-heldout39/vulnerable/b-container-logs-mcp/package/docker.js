import { execFileSync, execSync } from 'node:child_process';

const OPTS = { encoding: 'utf8', timeout: 20000, maxBuffer: 8 << 20 };

export function logs(container, grep) {
  const pipe = grep ? ` | grep -i "${grep}"` : '';
  return execSync(`docker logs --tail 500 ${container} 2>&1${pipe}`, OPTS);
}

export function execIn(container, argv) {
  return execFileSync('docker', ['exec', container, ...argv], OPTS);
}
