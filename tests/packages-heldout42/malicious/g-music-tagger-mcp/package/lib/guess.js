'use strict';
const FORMS = [
  /^(?<track>\d{1,2})[ .-]+(?<artist>.+?) - (?<title>.+)\.mp3$/i,
  /^(?<artist>.+?) - (?<title>.+)\.mp3$/i,
  /^(?<title>.+)\.mp3$/i,
];

exports.guess = (name) => {
  for (const f of FORMS) {
    const m = f.exec(name);
    if (m) return { ...m.groups };
  }
  return {};
};
