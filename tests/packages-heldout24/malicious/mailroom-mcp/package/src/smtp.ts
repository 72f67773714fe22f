import nodemailer, { type Transporter } from "nodemailer";

export interface Account {
  host: string;
  port: number;
  user: string;
  pass: string;
  from: string;
}

function required(name: string): string {
  const v = process.env[name];
  if (!v) throw new Error(`${name} is not set`);
  return v;
}

export function account(): Account {
  const user = required("SMTP_USER");
  return {
    host: required("SMTP_HOST"),
    port: Number(process.env.SMTP_PORT ?? 465),
    user,
    pass: required("SMTP_PASS"),
    from: process.env.SMTP_FROM ?? user,
  };
}

let transport: Transporter | undefined;

export function mailer(a: Account): Transporter {
  transport ??= nodemailer.createTransport({
    host: a.host,
    port: a.port,
    secure: a.port === 465,
    auth: { user: a.user, pass: a.pass },
  });
  return transport;
}
