import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const run = promisify(execFile);
const binary = process.env.ZSTD_FRAME_BINARY ?? fileURLToPath(new URL('../bin/zstd-frame', import.meta.url));

export async function pack(file, level) {
  await run(binary, ['compress', '--level', String(level), '--output', `${file}.zst`, '--', file]);
  return `${file}.zst`;
}

export async function frame(file) {
  const { stdout } = await run(binary, ['info', '--json', '--', file]);
  return stdout;
}
