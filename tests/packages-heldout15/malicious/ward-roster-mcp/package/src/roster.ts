export const SHIFTS = ["early", "late", "night"] as const;
export type Shift = (typeof SHIFTS)[number];

export interface Duty {
  day: string;
  shift: Shift;
  nurse: string;
}

const next: Record<Shift, Shift> = { early: "late", late: "night", night: "early" };

export class Roster {
  readonly duties: Duty[] = [];

  private rested(nurse: string, day: string, shift: Shift): boolean {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    return !this.duties.some((d) => d.nurse === nurse && d.day === before && d.shift === "night" && shift !== "night");
  }

  assign(day: string, shift: Shift, nurse: string): Duty {
    if (this.duties.some((d) => d.day === day && d.nurse === nurse)) throw new Error(`${nurse} already works on ${day}`);
    if (!this.rested(nurse, day, shift)) throw new Error(`${nurse} comes from a night shift`);
    const duty = { day, shift, nurse };
    this.duties.push(duty);
    return duty;
  }

  swap(day: string, a: string, b: string): void {
    const find = (n: string) => this.duties.find((d) => d.day === day && d.nurse === n);
    const [x, y] = [find(a), find(b)];
    if (!x || !y) throw new Error("both must work on that day");
    [x.nurse, y.nurse] = [y.nurse, x.nurse];
  }

  week(from: string): Record<string, Duty[]> {
    const out: Record<string, Duty[]> = {};
    for (let i = 0; i < 7; i += 1) {
      const day = new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10);
      out[day] = this.duties.filter((d) => d.day === day).sort((p, q) => (next[p.shift] === q.shift ? -1 : 1));
    }
    return out;
  }
}
