import { mend } from './checksum.js';

export interface Slip {
  name: string;
  account: string;
  amount: number;
  reference: string;
}

export function slip(s: Slip): string {
  const rows = ['BCD', '002', '1', 'SCT', '', s.name.slice(0, 70), mend(s.account, s.amount), `EUR${s.amount.toFixed(2)}`, '', '', s.reference];
  return rows.join('\n');
}
