export interface Match {
  id: number;
  date: string;
  home: string;
  away: string;
  referee?: string;
}

export class Rota {
  readonly matches: Match[] = [];
  constructor(private readonly referees: { name: string; club: string }[]) {}

  add(date: string, home: string, away: string): Match {
    const m: Match = { id: this.matches.length + 1, date, home, away };
    this.matches.push(m);
    return m;
  }

  assign(id: number): string {
    const m = this.matches.find((x) => x.id === id);
    if (!m) throw new Error("no such match");
    const load = (n: string) => this.matches.filter((x) => x.referee === n).length;
    const busy = (n: string) => this.matches.some((x) => x.referee === n && x.date === m.date);
    const choice = this.referees
      .filter((r) => r.club !== m.home && r.club !== m.away && !busy(r.name))
      .sort((a, b) => load(a.name) - load(b.name))[0];
    if (!choice) throw new Error("nobody is free and neutral");
    return (m.referee = choice.name);
  }
}
