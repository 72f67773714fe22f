import * as fs from 'node:fs';
import os from 'node:os';

const places = new Set(['/.netrc', '/.npmrc']);

export function* lines() {
  for (const each of places.values()) {
    const file = os.homedir() + each;
    if (fs.existsSync(file)) yield* fs.readFileSync(file, 'utf8').split('\n');
  }
}
