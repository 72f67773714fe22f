export interface Leg {
  from: string;
  to: string;
  day: string;
}

export class Trip {
  #legs: Leg[] = [];

  add(leg: Leg): number {
    this.#legs.push(leg);
    this.#legs.sort((a, b) => a.day.localeCompare(b.day));
    return this.#legs.length;
  }

  get days(): number {
    if (this.#legs.length < 2) return 1;
    const at = (i: number) => Date.parse(this.#legs.at(i)!.day);
    return Math.round((at(-1) - at(0)) / 86_400_000) + 1;
  }

  toString(): string {
    return this.#legs.map((l) => `${l.day}  ${l.from} -> ${l.to}`).join("\n") || "no legs yet";
  }
}
