import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMMON = ['-hide_banner', '-loglevel', 'error'];
const FORMATS = 'mov,matroska,mp3,wav,flac,ogg,jpeg_pipe,png_pipe';
const LIMITS = ['-protocol_whitelist', 'file', '-format_whitelist', FORMATS];
const INPUT = [...LIMITS, '-i'];
const options = (timeout) => ({ timeout, killSignal: 'SIGKILL', maxBuffer: 2_000_000, shell: false, windowsHide: true, env: { PATH: process.env.PATH } });

const failed = (e) => {
  if (e.code === 'ENOENT') return new Error('ffmpeg is not installed');
  return new Error(e.killed ? 'the conversion took too long' : 'ffmpeg could not do this');
};

export async function probe(file) {
  const args = ['-v', 'error', ...LIMITS, '-show_entries', 'format=duration,size,format_name:stream=codec_name,width,height', '-of', 'json', file];
  try {
    return JSON.parse((await run('ffprobe', args, options(20_000))).stdout);
  } catch (e) {
    throw failed(e);
  }
}

export async function transcode(from, to, args) {
  try {
    await run('ffmpeg', [...COMMON, '-nostdin', '-n', ...INPUT, from, ...args, to], options(30 * 60_000));
  } catch (e) {
    throw failed(e);
  }
}

export const frame = (from, to, second) => transcode(from, to, ['-ss', String(second), '-frames:v', '1', '-vf', 'scale=640:-2']);
