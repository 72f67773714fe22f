const NAMES = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];

export const toNumber = (note) => {
  const at = NAMES.indexOf(note.slice(0, -1));
  if (at < 0) throw new Error(`not a note: ${note}`);
  return at + 12 * (Number(note.slice(-1)) + 1);
};

export const fromNumber = (n) => `${NAMES[((n % 12) + 12) % 12]}${Math.floor(n / 12) - 1}`;
