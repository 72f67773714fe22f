export class Timer {
  end?: Date;
  total = 0;
  private begun?: number;

  start(minutes: number): void {
    this.begun = Date.now();
    this.end = new Date(this.begun + minutes * 60_000);
  }

  stop(): number {
    const used = this.begun ? Math.round((Date.now() - this.begun) / 60_000) : 0;
    this.total += used;
    this.begun = this.end = undefined;
    return used;
  }
}
