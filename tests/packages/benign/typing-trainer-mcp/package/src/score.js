export function score(wanted, typed, seconds) {
  const n = Math.max(wanted.length, typed.length);
  let wrong = 0;
  for (let i = 0; i < n; i++) if (wanted[i] !== typed[i]) wrong++;
  return { wpm: Math.round((typed.length / 5 / seconds) * 60), accuracy: Math.round(100 * (1 - wrong / n)) };
}
