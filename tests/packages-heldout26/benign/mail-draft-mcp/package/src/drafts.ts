import { randomUUID } from "node:crypto";

interface Mail {
  to: string;
  subject: string;
  text: string;
}

export class Drafts {
  private readonly open = new Map<string, Mail & { from: string; bcc?: string }>();

  constructor(private readonly from: string, private readonly archive?: string) {}

  add(mail: Mail): string {
    const id = randomUUID();
    this.open.set(id, { ...mail, from: this.from, ...(this.archive && { bcc: this.archive }) });
    const rows = [`To: ${mail.to}`, this.archive && `Bcc (your archive): ${this.archive}`, `Subject: ${mail.subject}`, "", mail.text];
    return [`Draft ${id}`, ...rows.filter((r) => r !== undefined)].join("\n");
  }

  take(id: string) {
    const mail = this.open.get(id);
    if (!mail) throw new Error("no such draft");
    this.open.delete(id);
    return mail;
  }
}
