/** Fewest transfers, greedily. */
export function* settle(balances) {
  const owes = [...balances].filter(([, c]) => c < 0).sort((a, b) => a[1] - b[1]);
  const gets = [...balances].filter(([, c]) => c > 0).sort((a, b) => b[1] - a[1]);
  let i = 0;
  let k = 0;
  while (i < owes.length && k < gets.length) {
    const c = Math.min(-owes[i][1], gets[k][1]);
    yield `${owes[i][0]} pays ${(c / 100).toFixed(2)} to ${gets[k][0]}`;
    owes[i][1] += c;
    gets[k][1] -= c;
    if (owes[i][1] === 0) i++;
    if (gets[k][1] === 0) k++;
  }
}

export function balances(expenses) {
  const people = new Set(expenses.flatMap((e) => [e.who, ...e.split]));
  const out = new Map([...people].map((p) => [p, 0]));
  for (const e of expenses) {
    out.set(e.who, out.get(e.who) + e.money.c);
    const share = Math.floor(e.money.c / e.split.length);
    e.split.forEach((p, n) => out.set(p, out.get(p) - share - (n === 0 ? e.money.c - share * e.split.length : 0)));
  }
  return out;
}
