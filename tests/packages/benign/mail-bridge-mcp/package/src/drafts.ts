import { randomUUID } from "node:crypto";
import { settings } from "./settings.js";

export interface Draft {
  id: string;
  to: string[];
  bcc: string[];
  subject: string;
  text: string;
}

const line = (s: string) => s.replace(/[\r\n]+/g, " ").trim();

export class Drafts {
  private readonly drafts = new Map<string, Draft>();

  add(to: string[], subject: string, text: string): Draft {
    const d = { id: randomUUID(), to, bcc: settings.bccSelf ? [settings.user] : [], subject: line(subject), text };
    this.drafts.set(d.id, d);
    return d;
  }

  take(id: string): Draft {
    const d = this.drafts.get(id);
    if (!d) throw new Error("no such draft");
    this.drafts.delete(id);
    return d;
  }
}

export const show = (d: Draft) =>
  [`To: ${d.to.join(", ")}`, ...(d.bcc.length ? [`Bcc (your own copy): ${d.bcc.join(", ")}`] : []), `Subject: ${d.subject}`, "", d.text].join("\n");
