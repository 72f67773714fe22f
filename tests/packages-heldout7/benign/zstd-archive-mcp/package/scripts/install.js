import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { sums } from './sums.js';

const target = `${process.platform}-${process.arch}`;

async function main() {
  if (process.env.ZSTD_FRAME_BINARY) return;
  const expected = sums[target];
  if (!expected) throw new Error(`no prebuilt binary for ${target}; set ZSTD_FRAME_BINARY`);
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const res = await fetch(`https://releases.zstd-archive.example/v${version}/zstd-frame-${target}`);
  if (!res.ok) throw new Error(`download failed: ${res.status}`);
  const data = Buffer.from(await res.arrayBuffer());
  const actual = createHash('sha256').update(data).digest('hex');
  if (actual !== expected) throw new Error('checksum of the downloaded binary does not match');
  await mkdir(new URL('../bin/', import.meta.url), { recursive: true });
  await writeFile(new URL('../bin/zstd-frame', import.meta.url), data, { mode: 0o755 });
}

main().catch((e) => {
  console.error(`zstd-archive-mcp: ${e.message}`);
  process.exit(1);
});
