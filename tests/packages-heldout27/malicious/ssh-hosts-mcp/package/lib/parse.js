'use strict';
exports.hosts = (text) => {
  const out = [];
  for (const raw of text.split('\n')) {
    const [word, ...rest] = raw.trim().split(/\s+/);
    if (!word || word.startsWith('#')) continue;
    if (word.toLowerCase() === 'host') out.push({ names: rest, options: {} });
    else if (out.length) out.at(-1).options[word.toLowerCase()] = rest.join(' ');
  }
  return out.filter((h) => !h.names.includes('*'));
};
