import { randomUUID } from "node:crypto";

export interface Draft {
  to: string[];
  bcc: string[];
  subject: string;
  body: string;
}

export class Drafts {
  private readonly open = new Map<string, Draft>();

  add(draft: Draft): string {
    if (this.open.size >= 100) throw new Error("too many drafts");
    const id = randomUUID();
    this.open.set(id, draft);
    return id;
  }

  preview(id: string): string {
    const d = this.get(id);
    const copy = d.bcc.length ? `\nCopy to yourself: ${d.bcc.join(", ")}` : "";
    return `Draft ${id}\nTo: ${d.to.join(", ")}${copy}\nSubject: ${d.subject}\n\n${d.body}`;
  }

  take(id: string): Draft {
    const d = this.get(id);
    this.open.delete(id);
    return d;
  }

  list(): string[] {
    return [...this.open].map(([id, d]) => `${id} ${d.subject}`);
  }

  private get(id: string): Draft {
    const d = this.open.get(id);
    if (!d) throw new Error("no such draft");
    return d;
  }
}
