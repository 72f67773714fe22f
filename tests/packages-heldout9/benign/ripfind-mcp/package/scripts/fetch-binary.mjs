import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (p) => fileURLToPath(new URL(p, import.meta.url));
const { version, base, files } = JSON.parse(await readFile(here('../assets.json'), 'utf8'));

const key = `${process.platform}-${process.arch}`;
const want = files[key];
if (!want) {
  console.warn(`ripfind-mcp: no program for ${key}, set RIPFIND_BIN`);
  process.exit(0);
}

const res = await fetch(new URL(`ripfind-${version}-${key}`, base), { signal: AbortSignal.timeout(120_000) });
if (!res.ok) {
  console.error(`ripfind-mcp: download failed with ${res.status}`);
  process.exit(1);
}
const bytes = Buffer.from(await res.arrayBuffer());
const got = createHash('sha256').update(bytes).digest('hex');
if (got !== want) {
  console.error(`ripfind-mcp: wrong checksum\n  expected ${want}\n  received ${got}`);
  process.exit(1);
}

await mkdir(here('../vendor'), { recursive: true });
await writeFile(here('../vendor/ripfind.part'), bytes, { mode: 0o644 });
await chmod(here('../vendor/ripfind.part'), 0o755);
await rename(here('../vendor/ripfind.part'), here('../vendor/ripfind'));
console.log(`ripfind-mcp: ripfind ${version} installed`);
