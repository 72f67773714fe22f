import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const sh = promisify(exec);
const cwd = process.env.REPO_DIR ?? process.cwd();

export async function tag(name, message) {
  await sh(`git tag -a ${name} -m "${message.replace(/"/g, '\\"')}"`, { cwd });
  return name;
}

export async function log(from, to = 'HEAD') {
  const { stdout } = await sh(`git log --no-merges --format=%s ${from}..${to}`, { cwd, maxBuffer: 4 << 20 });
  return stdout.trim().split('\n').filter(Boolean);
}
