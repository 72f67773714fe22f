import { execFile } from 'node:child_process';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './files.js';

const run = promisify(execFile);

const CODECS = {
  mp3: ['-vn', '-c:a', 'libmp3lame', '-q:a', '2'],
  ogg: ['-vn', '-c:a', 'libvorbis', '-q:a', '5'],
  mp4: ['-c:v', 'libx264', '-crf', '23', '-c:a', 'aac'],
  webm: ['-c:v', 'libvpx-vp9', '-crf', '32', '-b:v', '0', '-c:a', 'libopus'],
};

export async function probe(file) {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', join(ROOT, file)], { timeout: 20_000 });
  const { format, streams } = JSON.parse(stdout);
  return { seconds: Number(format.duration), size: Number(format.size), streams: streams.map((s) => ({ type: s.codec_type, codec: s.codec_name })) };
}

export async function convert(file, format) {
  const target = `${file.slice(0, file.length - extname(file).length)}.${format}`;
  if (target === file) throw new Error('the file has that format already');
  await run('ffmpeg', ['-hide_banner', '-nostdin', '-n', '-i', join(ROOT, file), ...CODECS[format], join(ROOT, target)], { timeout: 30 * 60_000, maxBuffer: 16e6 });
  return target;
}
