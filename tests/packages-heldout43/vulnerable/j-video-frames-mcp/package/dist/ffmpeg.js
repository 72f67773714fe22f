import * as cp from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(cp.exec);
const flags = '-v error -of json';

export async function probe(file) {
  const { stdout } = await run(`ffprobe ${flags} -show_format -show_streams "${file}"`);
  return stdout;
}

export async function grab(file, at) {
  const out = join(tmpdir(), `frame-${process.pid}.jpg`);
  await run(['ffmpeg -y -v error', '-ss', at, '-i', JSON.stringify(file), '-frames:v 1', out].join(' '));
  return (await readFile(out)).toString('base64');
}
