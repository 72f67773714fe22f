import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import semver from 'semver';

const URL_LATEST = 'https://registry.example/kanban-lite-mcp/latest';
const DAY = 86_400_000;

export async function notice(folder, current, { env = process.env, log = console.error } = {}) {
  if (env.NO_UPDATE_NOTIFIER || env.CI) return;
  const file = path.join(folder, 'notice.json');
  const last = await readFile(file, 'utf8').then(JSON.parse).catch(() => ({}));
  if (Number(last.at) > Date.now() - DAY) return;
  try {
    const res = await fetch(URL_LATEST, { redirect: 'error', signal: AbortSignal.timeout(3_000), headers: { accept: 'application/json' } });
    if (!res.ok) return;
    const latest = semver.valid((await res.json()).version);
    await writeFile(file, JSON.stringify({ at: Date.now() }));
    if (latest && semver.gt(latest, current)) log(`kanban-lite-mcp ${latest} is available (this is ${current})`);
  } catch {
    /* no network, no notice */
  }
}
