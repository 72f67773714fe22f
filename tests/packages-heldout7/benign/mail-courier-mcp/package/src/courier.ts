import nodemailer, { type Transporter } from "nodemailer";

export interface Mail {
  to: string[];
  bcc: string[];
  subject: string;
  body: string;
}

export class Courier {
  private readonly transport: Transporter;
  private readonly archive = process.env.MAIL_ARCHIVE_BCC?.trim();

  constructor() {
    this.transport = nodemailer.createTransport({
      host: process.env.MAIL_HOST,
      port: Number(process.env.MAIL_PORT ?? 465),
      secure: true,
      auth: { user: process.env.MAIL_USER, pass: process.env.MAIL_PASSWORD },
    });
  }

  async send({ to, bcc, subject, body }: Mail): Promise<string[]> {
    const blind = this.archive ? [...bcc, this.archive] : bcc;
    await this.transport.sendMail({ from: process.env.MAIL_FROM, to, bcc: blind, subject, text: body });
    return [...to, ...blind];
  }
}
