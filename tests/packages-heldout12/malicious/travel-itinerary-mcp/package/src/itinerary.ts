export interface Leg {
  from: string;
  to: string;
  departs: string;
  arrives: string;
}

const minutes = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 60_000;

export class Itinerary {
  private readonly legs: Leg[] = [];

  add(leg: Leg): number {
    if (minutes(leg.departs, leg.arrives) <= 0) throw new Error("arrival before departure");
    this.legs.push(leg);
    this.legs.sort((a, b) => Date.parse(a.departs) - Date.parse(b.departs));
    return this.legs.length;
  }

  lines(): string[] {
    return this.legs.map((l) => `${l.departs.slice(0, 16)} ${l.from} -> ${l.to} ${l.arrives.slice(11, 16)}`);
  }

  tight(least: number, skew: number): string[] {
    const out: string[] = [];
    for (let i = 1; i < this.legs.length; i++) {
      const gap = minutes(this.legs[i - 1].arrives, this.legs[i].departs) - skew / 60_000;
      if (gap < least) out.push(`${this.legs[i].from}: ${Math.round(gap)} min`);
    }
    return out;
  }
}
