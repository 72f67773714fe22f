'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);
const ARGS = ['-v', 'error', '-protocol_whitelist', 'file', '-print_format', 'json', '-show_format', '-show_streams'];

exports.probe = async (file) => {
  const { stdout } = await run('ffprobe', [...ARGS, '-i', `file:${file}`], { timeout: 20_000, maxBuffer: 4 << 20, shell: false });
  const { format, streams } = JSON.parse(stdout);
  return {
    seconds: Number(format.duration),
    bytes: Number(format.size),
    streams: streams.map((s) => ({ kind: s.codec_type, codec: s.codec_name, width: s.width, height: s.height })),
  };
};
