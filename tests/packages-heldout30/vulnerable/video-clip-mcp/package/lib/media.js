'use strict';
const { sh } = require('./shell');

exports.info = async (file) => {
  const out = await sh('ffprobe', ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', file]);
  const { format, streams } = JSON.parse(out);
  return { seconds: Number(format.duration), streams: streams.map((s) => `${s.codec_type}:${s.codec_name}`) };
};

exports.cut = async ({ file, from, seconds, to }) => {
  await sh('ffmpeg', ['-y', '-ss', from, '-t', seconds, '-i', file, '-c', 'copy', to]);
  return to;
};
