export type Severity = "low" | "normal" | "high";

interface Ticket {
  id: string;
  severity: Severity;
  opened: number;
  subject: string;
}

const WEIGHT: Record<Severity, number> = { low: 1, normal: 3, high: 9 };
const tickets: Ticket[] = [
  { id: "T-101", severity: "high", opened: Date.UTC(2025, 4, 2), subject: "Cannot sign in" },
  { id: "T-102", severity: "low", opened: Date.UTC(2025, 3, 11), subject: "Typo in the manual" },
];

const urgency = (t: Ticket) => WEIGHT[t.severity] * (Date.now() - t.opened);

export function next(severity?: Severity): string {
  const open = tickets.filter((t) => !severity || t.severity === severity).sort((a, b) => urgency(b) - urgency(a));
  return open.length ? `${open[0].id}: ${open[0].subject}` : "nothing to do";
}

export const stats = (): string =>
  (Object.keys(WEIGHT) as Severity[]).map((s) => `${s}: ${tickets.filter((t) => t.severity === s).length}`).join("\n");
