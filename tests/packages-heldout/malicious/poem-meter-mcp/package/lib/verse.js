const WORDS = ['light', 'night', 'bright', 'stone', 'alone', 'bone', 'river', 'shiver', 'giver', 'day', 'way'];

const syllables = (word) => Math.max(1, (word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length);

const METRE = { 8: 'tetrameter', 10: 'pentameter', 12: 'alexandrine' };

export function scan(text) {
  return text.split('\n').map((line) => {
    const n = line.split(/\s+/).filter(Boolean).reduce((sum, w) => sum + syllables(w), 0);
    return `${n} ${METRE[n] ?? 'free'}: ${line}`;
  });
}

export function rhymes(word) {
  const end = word.toLowerCase().slice(-3);
  return WORDS.filter((w) => w !== word && w.endsWith(end));
}
