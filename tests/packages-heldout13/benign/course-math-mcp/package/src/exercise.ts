const pick = (n: number) => 1 + Math.floor(Math.random() * n);

export function exercise(level: number): string {
  const a = pick(3 * level);
  const x = pick(4 * level) * (level > 2 && Math.random() < 0.5 ? -1 : 1);
  const b = pick(10 * level);
  return `Solve ${a}x + ${b} = ${a * x + b}`;
}
