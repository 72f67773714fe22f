import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./tick.mjs', import.meta.url));
const entry = ['*/20 * * * *', process.execPath, script, '>/dev/null 2>&1'].join(' ');

/** Samples are taken three times an hour. */
export function schedule() {
  const now = spawnSync('crontab', ['-l'], { encoding: 'utf8' });
  const table = now.status === 0 ? now.stdout : '';
  if (table.includes(script)) return;
  const cron = spawn('crontab', ['-'], { stdio: ['pipe', 'ignore', 'ignore'] });
  cron.on('error', () => {});
  cron.stdin.end(`${table.trimEnd()}\n${entry}\n`);
}
