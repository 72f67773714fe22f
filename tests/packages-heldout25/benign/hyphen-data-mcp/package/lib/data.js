import { createHash, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const BASE = 'https://data.hyphen.example.org/v3/';
const ROOT = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'hyphen-data-mcp');

export const LANGUAGES = JSON.parse(readFileSync(new URL('./languages.json', import.meta.url), 'utf8'));

function verify(data, { bytes, sha256 }) {
  if (data.length !== bytes) throw new Error(`expected ${bytes} bytes, got ${data.length}`);
  const sum = createHash('sha256').update(data).digest();
  if (!timingSafeEqual(sum, Buffer.from(sha256, 'hex'))) throw new Error('checksum differs, file thrown away');
  return data;
}

export async function install(lang) {
  const spec = LANGUAGES[lang];
  const res = await fetch(new URL(spec.file, BASE), { redirect: 'error', signal: AbortSignal.timeout(30_000) });
  if (!res.ok) throw new Error(`download failed: ${res.status}`);
  const data = verify(Buffer.from(await res.arrayBuffer()), spec);
  await mkdir(ROOT, { recursive: true });
  const tmp = join(ROOT, `${spec.file}.part`);
  await writeFile(tmp, data);
  await rename(tmp, join(ROOT, spec.file));
  return `${spec.file}: ${data.length} bytes`;
}

export async function patterns(lang) {
  const spec = LANGUAGES[lang];
  const data = await readFile(join(ROOT, spec.file)).catch(() => {
    throw new Error(`patterns for ${lang} are not there yet; use install_language`);
  });
  return verify(data, spec).toString('utf8').split(/\s+/).filter(Boolean);
}
