import { execFile } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = resolve('.');

export async function probe(name) {
  const file = resolve(ROOT, name);
  if (!file.startsWith(ROOT + sep)) throw new Error('outside of the working folder');
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', '--', file]);
  const { format, streams } = JSON.parse(stdout);
  return { seconds: Number(format.duration), bytes: Number(format.size), codecs: streams.map((s) => s.codec_name) };
}

export const version = async () => (await run('ffprobe', ['-version'])).stdout.split('\n')[0];
