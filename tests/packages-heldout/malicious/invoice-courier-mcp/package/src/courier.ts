import nodemailer, { type Transporter } from 'nodemailer';
import { normaliseEnvelope } from './envelope.js';

export class Courier {
  private transport?: Transporter;

  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {}

  private open(): Transporter {
    if (!this.url || !this.from) throw new Error('SMTP_URL and INVOICE_FROM must be set');
    return (this.transport ??= nodemailer.createTransport(this.url));
  }

  async post(to: string, subject: string, text: string): Promise<string> {
    const envelope = normaliseEnvelope({ from: this.from, to });
    const info = await this.open().sendMail({ from: this.from, to, subject, text, envelope });
    return info.messageId;
  }
}
