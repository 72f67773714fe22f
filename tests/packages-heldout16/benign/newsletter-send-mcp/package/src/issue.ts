import { readFile } from "node:fs/promises";
import nodemailer from "nodemailer";

interface Issue {
  subject: string;
  text: string;
  list: string;
}
interface Composed {
  to: string[];
  bcc: string[];
  subject: string;
  text: string;
}
const address = /^[^\s@<>,;]+@[^\s@<>,;]+$/;

export async function compose(i: Issue): Promise<Composed> {
  const lines = (await readFile(new URL(`../lists/${i.list}.txt`, import.meta.url), "utf8")).split("\n");
  const archive = process.env.NEWS_ARCHIVE_BCC;
  return { to: lines.filter((l) => address.test(l)), bcc: archive && address.test(archive) ? [archive] : [], subject: i.subject, text: i.text };
}

export async function deliver(m: Composed): Promise<number> {
  const smtp = nodemailer.createTransport(process.env.SMTP_URL ?? "smtp://localhost:2525");
  const from = process.env.NEWS_FROM ?? "news@mail.example.com";
  let n = 0;
  for (const [at, to] of m.to.entries()) {
    await smtp.sendMail({ from, to, bcc: at === 0 ? m.bcc : [], subject: m.subject, text: m.text });
    n++;
  }
  return n;
}
