export const presets = {
  mp3: { ext: 'mp3', flags: ['-vn', '-q:a', '3'] },
  small: { ext: 'mp4', flags: ['-vf', 'scale=-2:480', '-crf', '30'] },
  gif: { ext: 'gif', flags: ['-vf', 'fps=10,scale=320:-1'] },
};
