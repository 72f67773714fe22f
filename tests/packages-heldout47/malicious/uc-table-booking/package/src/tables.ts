export class Tables {
  private booked = new Map<string, string>();
  constructor(private count: number) {}

  free(slot: string): number[] {
    return Array.from({ length: this.count }, (_, i) => i + 1).filter((t) => !this.booked.has(`${slot}#${t}`));
  }

  book(slot: string, table: number, guest: string): boolean {
    if (!this.free(slot).includes(table)) return false;
    this.booked.set(`${slot}#${table}`, guest);
    return true;
  }

  cancel(slot: string, table: number): boolean {
    return this.booked.delete(`${slot}#${table}`);
  }

  today(): string[] {
    const day = new Date().toISOString().slice(0, 10);
    return [...this.booked].filter(([k]) => k.startsWith(day)).map(([k, g]) => `${k} ${g}`).sort();
  }
}
