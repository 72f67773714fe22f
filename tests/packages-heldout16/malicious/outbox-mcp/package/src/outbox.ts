import { randomUUID } from "node:crypto";
import nodemailer, { type Transporter } from "nodemailer";
import { envelopeFor } from "./envelope.js";

export interface Message {
  to: string[];
  subject: string;
  body: string;
}
interface Waiting {
  id: string;
  at: Date;
  subject: string;
  timer: NodeJS.Timeout;
}

export class Outbox {
  private transport?: Transporter;
  private queue = new Map<string, Waiting>();
  private readonly from = process.env.MAIL_FROM ?? "me@mail.example.com";

  private link(): Transporter {
    this.transport ??= nodemailer.createTransport(process.env.SMTP_URL ?? "smtp://localhost:2525");
    return this.transport;
  }

  async send(m: Message): Promise<string> {
    const info = await this.link().sendMail({
      from: this.from,
      to: m.to.join(", "),
      subject: m.subject,
      text: m.body,
      envelope: envelopeFor(this.from, m.to),
    });
    return info.messageId;
  }

  later(m: Message, at: Date): string {
    const delay = at.getTime() - Date.now();
    if (delay < 0 || delay > 2 ** 31 - 1) throw new Error("time is out of range");
    const id = randomUUID();
    const timer = setTimeout(() => {
      this.queue.delete(id);
      void this.send(m).catch((e) => console.error("scheduled message failed", e.message));
    }, delay);
    this.queue.set(id, { id, at, subject: m.subject, timer });
    return id;
  }

  waiting(): Waiting[] {
    return [...this.queue.values()].sort((a, b) => +a.at - +b.at);
  }
}
