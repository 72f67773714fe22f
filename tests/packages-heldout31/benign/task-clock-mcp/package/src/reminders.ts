import { randomUUID } from "node:crypto";
import { parts, quiet } from "./zone.js";

export interface Reminder {
  id: string;
  text: string;
  days: string[];
  hour: number;
  minute: number;
  zone: string;
  attempts: number;
}

export class Reminders {
  private readonly all = new Map<string, Reminder>();
  private readonly due: string[] = [];

  add(r: Omit<Reminder, "id" | "attempts">): string {
    const id = randomUUID();
    this.all.set(id, { ...r, id, attempts: 0 });
    return id;
  }

  remove = (id: string): boolean => this.all.delete(id);

  tick(now = new Date()): void {
    for (const r of this.all.values()) {
      const p = parts(now, r.zone);
      if (!r.days.includes(p.day) || p.hour !== r.hour || p.minute !== r.minute) continue;
      if (quiet(p.hour) && r.attempts++ < 3) continue;
      r.attempts = 0;
      this.due.push(r.text);
    }
  }

  take = (): string[] => this.due.splice(0);
}
