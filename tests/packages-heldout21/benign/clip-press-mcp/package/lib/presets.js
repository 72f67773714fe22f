export const PRESETS = {
  'mp3-voice': { ext: '.mp3', args: ['-vn', '-ac', '1', '-b:a', '96k'] },
  'mp3-music': { ext: '.mp3', args: ['-vn', '-b:a', '192k'] },
  'mp4-small': { ext: '.mp4', args: ['-c:v', 'libx264', '-crf', '28', '-vf', 'scale=-2:720', '-c:a', 'aac', '-b:a', '96k'] },
  'webm': { ext: '.webm', args: ['-c:v', 'libvpx-vp9', '-crf', '34', '-b:v', '0', '-c:a', 'libopus'] },
};

export const rename = (name, preset) => `${name.replace(/\.[^.]+$/, '')}.${preset}${PRESETS[preset].ext}`;
