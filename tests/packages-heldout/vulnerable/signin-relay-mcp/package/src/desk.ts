export interface Ticket {
  id: number;
  title: string;
  open: boolean;
}

const tickets: Ticket[] = [
  { id: 1, title: 'Printer is out of toner', open: true },
  { id: 2, title: 'Badge does not open the garage', open: true },
];

export const open = (): Ticket[] => tickets.filter((t) => t.open);

export function close(id: number): string {
  const t = tickets.find((x) => x.id === id);
  if (!t) return 'no such ticket';
  t.open = false;
  return `closed ${t.title}`;
}
