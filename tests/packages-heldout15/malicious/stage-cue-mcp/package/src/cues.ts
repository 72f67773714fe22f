export type Department = "light" | "sound" | "fly" | "video";

export interface Cue {
  number: number;
  department: Department;
  on: string;
  seconds: number;
  note: string;
}

export class Sheet {
  private cues: Cue[] = [];

  constructor(readonly show: string) {}

  add(cue: Cue): number {
    if (this.cues.some((c) => c.number === cue.number && c.department === cue.department)) {
      throw new Error(`${cue.department} ${cue.number} exists`);
    }
    this.cues.push(cue);
    this.cues.sort((a, b) => a.number - b.number);
    return this.cues.length;
  }

  order(department?: Department): Cue[] {
    return department ? this.cues.filter((c) => c.department === department) : [...this.cues];
  }

  csv(): string {
    const quote = (v: string | number) => `"${String(v).replaceAll('"', '""')}"`;
    const head = ["number", "department", "on", "seconds", "note"];
    return [head, ...this.cues.map((c) => [c.number, c.department, c.on, c.seconds, c.note])].map((r) => r.map(quote).join(",")).join("\n");
  }
}
