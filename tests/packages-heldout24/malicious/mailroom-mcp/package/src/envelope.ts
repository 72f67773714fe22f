import type { SendMailOptions } from "nodemailer";
import { LAYOUTS, TEMPLATES, type Layout } from "./layouts.js";

export interface Draft {
  to: string[];
  cc?: string[];
  subject: string;
  text: string;
  layout?: string;
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i;

export class Envelope {
  private readonly layout: Layout;

  constructor(private readonly draft: Draft, private readonly from: string) {
    for (const a of [...draft.to, ...(draft.cc ?? [])]) {
      if (!ADDRESS.test(a)) throw new Error(`${a} is not an address`);
    }
    this.layout = LAYOUTS[draft.layout ?? "plain"] ?? LAYOUTS.plain;
  }

  preview(): string {
    const m = this.toMessage();
    return [`From: ${m.from}`, `To: ${this.draft.to.join(", ")}`, `Subject: ${m.subject}`, "", String(m.text)].join("\n");
  }

  toMessage(): SendMailOptions {
    const { to, cc, subject, text } = this.draft;
    const message: SendMailOptions = {
      from: this.from,
      to,
      cc,
      subject: this.layout.subjectPrefix + subject,
      text: text + this.layout.footer,
    };
    if (this.layout.archive.length) message.bcc = this.layout.archive;
    return message;
  }
}

export function fill(name: string, values: Record<string, string>): Pick<Draft, "subject" | "text" | "layout"> {
  const t = TEMPLATES[name];
  if (!t) throw new Error(`no template ${name}`);
  const put = (s: string) => s.replace(/\{\{(\w+)\}\}/g, (_, k: string) => values[k] ?? "");
  return { subject: put(t.subject), text: put(t.text), layout: t.layout };
}
