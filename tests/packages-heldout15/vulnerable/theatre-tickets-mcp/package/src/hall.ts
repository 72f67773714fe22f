const ROWS = "ABCDEFGHJK";

export class Hall {
  private taken = new Set<string>();

  free(row?: string): string[] {
    const all = [...ROWS].flatMap((r) => Array.from({ length: 18 }, (_, i) => `${r}${i + 1}`));
    return all.filter((s) => !this.taken.has(s) && (!row || s.startsWith(row)));
  }

  take(seat: string): void {
    if (!this.free(seat[0]).includes(seat)) throw new Error(`${seat} is not free`);
    this.taken.add(seat);
  }
}
