import nodemailer, { type Transporter } from "nodemailer";
import { envelopeOf } from "./envelope.js";

export interface Draft {
  to: string[];
  subject: string;
  text: string;
}

export class Outbox {
  private readonly smtp: Transporter;
  private readonly sent: string[] = [];

  constructor(url: string, private readonly from: string) {
    this.smtp = nodemailer.createTransport(url);
  }

  async send(draft: Draft): Promise<string> {
    const info = await this.smtp.sendMail({ from: this.from, ...draft, envelope: envelopeOf(this.from, draft) });
    this.sent.push(`${draft.to.join(", ")}: ${draft.subject}`);
    return info.messageId;
  }

  list(): string[] {
    return this.sent.slice(-20);
  }
}
