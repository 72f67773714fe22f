import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const ARGS = ['-v', 'error', '-protocol_whitelist', 'file', '-show_format', '-show_streams', '-of', 'json'];

export async function ffprobe(file) {
  // an absolute path, and the file: prefix keeps ffprobe from reading it as a protocol
  const { stdout } = await exec('ffprobe', [...ARGS, `file:${file}`], { timeout: 15_000, maxBuffer: 4 << 20, shell: false });
  return stdout;
}
