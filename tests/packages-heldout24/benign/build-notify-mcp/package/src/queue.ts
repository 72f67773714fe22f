import { setTimeout as sleep } from "node:timers/promises";
import { target } from "./config.js";
import { signed } from "./sign.js";

export interface Notice {
  project: string;
  result: "passed" | "failed" | "cancelled";
  note?: string;
}

interface Job {
  notice: Notice;
  attempts: number;
  due: number;
}

const MAX_ATTEMPTS = 6;
const MAX_JOBS = 100;

/** Full jitter: a random part of the exponential delay. */
const delay = (attempt: number): number => Math.random() * Math.min(60_000, 500 * 2 ** attempt);

export class Queue {
  private jobs: Job[] = [];
  private running = false;
  readonly dropped: string[] = [];

  get size(): number {
    return this.jobs.length;
  }

  add(notice: Notice): void {
    if (this.jobs.length >= MAX_JOBS) throw new Error("too many notices are waiting");
    this.jobs.push({ notice, attempts: 0, due: 0 });
    void this.run();
  }

  async run(force = false): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      while (this.jobs.length) {
        const job = this.jobs[0];
        const wait = force ? 0 : job.due - Date.now();
        if (wait > 0) await sleep(wait, undefined, { ref: false });
        this.jobs.shift();
        if (!(await this.send(job))) this.later(job);
      }
    } finally {
      this.running = false;
    }
  }

  private later(job: Job): void {
    job.attempts += 1;
    if (job.attempts >= MAX_ATTEMPTS) {
      this.dropped.push(job.notice.project);
      return;
    }
    job.due = Date.now() + delay(job.attempts);
    this.jobs.push(job);
  }

  private async send(job: Job): Promise<boolean> {
    const { url, secret } = target();
    const body = JSON.stringify(job.notice);
    try {
      const res = await fetch(url, { method: "POST", body, headers: signed(body, secret), redirect: "error", signal: AbortSignal.timeout(8000) });
      if (res.status === 410) throw new Error("the webhook is gone");
      return res.ok;
    } catch (e) {
      console.error(`notify: attempt ${job.attempts + 1}: ${(e as Error).message}`);
      return false;
    }
  }
}
