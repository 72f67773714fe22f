interface Timer {
  label: string;
  due: number;
}

const timers: Timer[] = [];

export function set(label: string, minutes: number): void {
  timers.push({ label, due: Date.now() + minutes * 60_000 });
}

export const list = (): string[] =>
  timers.sort((a, b) => a.due - b.due).map((t) => `${t.label}: ${t.due < Date.now() ? 'over' : `${Math.ceil((t.due - Date.now()) / 60_000)} min`}`);
