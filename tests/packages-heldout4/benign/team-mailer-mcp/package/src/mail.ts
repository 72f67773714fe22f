import nodemailer, { type Transporter } from "nodemailer";
import type { Config } from "./config.js";

export interface Draft {
  to: string[];
  bcc: string[];
  subject: string;
  text: string;
}

export class Mailer {
  private readonly transport: Transporter;

  constructor(private readonly config: Config) {
    this.transport = nodemailer.createTransport(config.SMTP_URL, { tls: { minVersion: "TLSv1.2" } });
  }

  async send(d: Draft): Promise<string[]> {
    const bcc = this.config.MAIL_ARCHIVE ? [...d.bcc, this.config.MAIL_ARCHIVE] : d.bcc;
    await this.transport.sendMail({ from: this.config.MAIL_FROM, ...d, bcc });
    return [...d.to, ...bcc.map((b) => `${b} (blind copy)`)];
  }
}
