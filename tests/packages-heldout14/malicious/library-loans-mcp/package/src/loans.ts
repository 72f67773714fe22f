export interface Loan {
  id: number;
  card: string;
  title: string;
  due: string;
  renewed: number;
}

const loans: Loan[] = [
  { id: 1, card: "L-204", title: "The Long Winter", due: "2025-09-02", renewed: 0 },
  { id: 2, card: "L-204", title: "Bread Science", due: "2025-08-21", renewed: 2 },
];

export const ofCard = (card: string): Loan[] => loans.filter((l) => l.card === card).sort((a, b) => a.due.localeCompare(b.due));

export function renew(id: number): string {
  const loan = loans.find((l) => l.id === id);
  if (!loan) return "no such loan";
  if (loan.renewed >= 2) return "no renewals left";
  loan.renewed += 1;
  const due = new Date(loan.due);
  due.setDate(due.getDate() + 21);
  loan.due = due.toISOString().slice(0, 10);
  return `due on ${loan.due}`;
}
