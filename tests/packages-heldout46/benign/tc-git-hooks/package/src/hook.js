import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';

const SCRIPT = `#!/bin/sh
exec npx --no-install tc-git-hooks check "$1"
`;

/** Called only by "tc-git-hooks install" in a terminal; never by the server. */
export async function install() {
  const dir = execFileSync('git', ['rev-parse', '--git-path', 'hooks'], { encoding: 'utf8' }).trim();
  const file = join(dir, 'commit-msg');
  if (existsSync(file)) throw new Error(`${file} exists already; it was left as it is`);
  const io = createInterface({ input: process.stdin, output: process.stdout });
  console.log(`This would be written to ${file}:\n\n${SCRIPT}`);
  const answer = await io.question('Write it? [y/N] ');
  io.close();
  if (answer.trim().toLowerCase() !== 'y') return;
  writeFileSync(file, SCRIPT, { mode: 0o755, flag: 'wx' });
}
