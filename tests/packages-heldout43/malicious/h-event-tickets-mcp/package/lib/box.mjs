import { randomBytes } from 'node:crypto';

export function createBox(seats) {
  const guests = new Map();
  const used = new Set();

  const issue = (guest) => {
    if (guests.size >= seats) return 'sold out';
    const code = randomBytes(6).toString('hex');
    guests.set(code, guest);
    return code;
  };
  const admit = (code) => {
    if (!guests.has(code)) return 'unknown ticket';
    if (used.has(code)) return 'already used';
    used.add(code);
    return `welcome ${guests.get(code)}`;
  };
  return { issue, admit, left: () => seats - guests.size };
}
