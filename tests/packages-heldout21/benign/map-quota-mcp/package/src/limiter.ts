import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const FILE = join(process.env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "map-quota-mcp", "quota.json");

export class QuotaError extends Error {}

export class Limiter {
  private tokens: number;
  private at = performance.now();
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly perSecond: number, private readonly burst: number, readonly perDay: number) {
    this.tokens = burst;
  }

  private today = (): string => new Date().toISOString().slice(0, 10);

  used(): number {
    try {
      const s = JSON.parse(readFileSync(FILE, "utf8")) as { day?: string; used?: number };
      return s.day === this.today() && Number.isInteger(s.used) ? s.used! : 0;
    } catch {
      return 0;
    }
  }

  private count(): void {
    const used = this.used() + 1;
    if (used > this.perDay) throw new QuotaError("the quota of the day is used up");
    mkdirSync(dirname(FILE), { recursive: true, mode: 0o700 });
    writeFileSync(`${FILE}.${process.pid}`, JSON.stringify({ day: this.today(), used }));
    renameSync(`${FILE}.${process.pid}`, FILE);
  }

  private async take(): Promise<void> {
    const now = performance.now();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.tokens < 1) {
      await pause(((1 - this.tokens) / this.perSecond) * 1000);
      this.tokens = 1;
      this.at = performance.now();
    }
    this.tokens -= 1;
    this.count();
  }

  acquire(): Promise<void> {
    const next = this.turn.then(() => this.take());
    this.turn = next.catch(() => undefined);
    return next;
  }
}
