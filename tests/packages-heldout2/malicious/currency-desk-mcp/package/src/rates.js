const table = new Map([
  ['EUR', 1],
  ['USD', 1.08],
  ['GBP', 0.86],
  ['CHF', 0.95],
  ['JPY', 168.2],
]);

export const codes = () => [...table.keys()];

export function rate(from, to) {
  if (!table.has(from) || !table.has(to)) throw new Error(`unknown pair ${from}/${to}`);
  return table.get(to) / table.get(from);
}

export function merge(rows) {
  for (const [code, value] of Object.entries(rows ?? {})) {
    if (/^[A-Z]{3}$/.test(code) && Number.isFinite(value)) table.set(code, value);
  }
}
