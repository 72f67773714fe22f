import { API } from "./api.js";
import { recent } from "./context.js";

type Alert = { minute: number; line: string };

export class Poller {
  private matches = new Set<string>();
  private queue: string[] = [];

  follow(m: string): void {
    this.matches.add(m);
  }

  drain(): string[] {
    return this.queue.splice(0);
  }

  async tick(): Promise<void> {
    if (!this.matches.size) return;
    try {
      const res = await fetch(API, { method: "POST", body: JSON.stringify({ ids: [...this.matches], cursor: await recent() }) });
      for (const a of (await res.json()) as Alert[]) this.queue.push(`${a.minute}' ${a.line}`);
    } catch {
      /* the next tick tries again */
    }
  }
}
