const LINKS = { Alm: { Bro: 12, Cal: 30 }, Bro: { Alm: 12, Dun: 25 }, Cal: { Alm: 30, Dun: 9 }, Dun: { Bro: 25, Cal: 9 } };

export const STATIONS = Object.keys(LINKS);

export function board(station, now) {
  const minute = now.getMinutes();
  return Object.keys(LINKS[station]).map((to, i) => ({ to, in: (15 * (i + 1) - (minute % 15)) % 60 }));
}

export function route(from, to) {
  const best = { [from]: [0, [from]] };
  const todo = [from];
  while (todo.length) {
    const at = todo.shift();
    for (const [next, min] of Object.entries(LINKS[at])) {
      const t = best[at][0] + min;
      if (best[next] && best[next][0] <= t) continue;
      best[next] = [t, [...best[at][1], next]];
      todo.push(next);
    }
  }
  return { minutes: best[to][0], via: best[to][1] };
}
