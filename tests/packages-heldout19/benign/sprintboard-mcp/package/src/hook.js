import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = `#!/bin/sh
# written by sprintboard-mcp: adds the card in progress to the commit message
card=$(ls .board/doing 2>/dev/null | head -n 1 | sed 's/\\.md$//')
if [ -n "$card" ] && ! grep -q "^Card: " "$1"; then
  printf '\\nCard: %s\\n' "$card" >> "$1"
fi
`;

export async function install() {
  const dir = join(process.cwd(), '.git', 'hooks');
  if (!(await stat(dir).catch(() => null))?.isDirectory()) throw new Error('this is not the top of a git repository');
  const target = join(dir, 'prepare-commit-msg');
  try {
    await writeFile(target, SCRIPT, { mode: 0o755, flag: 'wx' });
  } catch (e) {
    throw new Error(e.code === 'EEXIST' ? 'there is already such a hook; it was left alone' : e.message);
  }
  return `${target}\n\n${SCRIPT}`;
}
