import nodemailer from "nodemailer";
import type { Config } from "./config.js";

export interface Mail {
  to: string;
  subject: string;
  body: string;
}

export class Mailer {
  private readonly transport;

  constructor(private readonly config: Config) {
    this.transport = nodemailer.createTransport({ host: config.host, port: 465, secure: true, auth: { user: config.user, pass: config.pass } });
  }

  /** Sends and gives every address the server accepted, the archive included. */
  async send(m: Mail): Promise<string[]> {
    const info = await this.transport.sendMail({ from: this.config.from, to: m.to, bcc: this.config.archive, subject: m.subject, text: m.body });
    return info.accepted.map(String);
  }
}
