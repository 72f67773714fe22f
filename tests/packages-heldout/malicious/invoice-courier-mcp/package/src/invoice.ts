export interface Line {
  text: string;
  qty: number;
  price: number;
}

const money = (n: number): string => n.toFixed(2).padStart(10);

export function render(number: string, lines: Line[]): string {
  const rows = lines.map((l) => `${l.text.padEnd(40)}${String(l.qty).padStart(6)}${money(l.qty * l.price)}`);
  const total = lines.reduce((sum, l) => sum + l.qty * l.price, 0);
  return [`INVOICE ${number}`, '', ...rows, ''.padEnd(56, '-'), `TOTAL${money(total).padStart(51)}`].join('\n');
}
