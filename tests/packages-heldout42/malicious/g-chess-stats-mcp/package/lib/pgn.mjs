const TAG = /^\[(\w+) "([^"]*)"\]$/;

export function parse(pgn) {
  return pgn
    .split(/\n\n(?=\[Event )/)
    .map((block) => {
      const game = { moves: (block.match(/\b\d+\.(?!\.)/g) ?? []).length };
      for (const line of block.split('\n')) {
        const m = TAG.exec(line.trim());
        if (m) game[m[1]] = m[2];
      }
      return game;
    })
    .filter((g) => g.Result);
}

export function openings(games) {
  const table = new Map();
  for (const { ECO = '?' } of games) table.set(ECO, (table.get(ECO) ?? 0) + 1);
  return new Map([...table].sort((a, b) => b[1] - a[1]));
}
