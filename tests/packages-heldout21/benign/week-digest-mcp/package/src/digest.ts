import { html, httpsOnly } from "./html.js";

export interface Entry {
  topic: string;
  text: string;
  link?: string;
}

export class Digest {
  private entries: Entry[] = [];

  add(e: Entry): number {
    if (this.entries.length >= 200) throw new Error("the digest is full");
    return this.entries.push(e);
  }

  private topics(): Map<string, Entry[]> {
    const out = new Map<string, Entry[]>();
    for (const e of this.entries) out.set(e.topic, [...(out.get(e.topic) ?? []), e]);
    return out;
  }

  plain(): string {
    return [...this.topics()].map(([t, es]) => `${t}\n${es.map((e) => `- ${e.text}${e.link ? ` (${e.link})` : ""}`).join("\n")}`).join("\n\n") || "nothing yet";
  }

  page(): string {
    const blocks = [...this.topics()].map(
      ([t, es]) => html`<h2>${t}</h2><ul>${es.map((e) => (e.link ? html`<li><a href="${httpsOnly(e.link)}">${e.text}</a></li>` : html`<li>${e.text}</li>`))}</ul>`,
    );
    return html`<!doctype html><meta charset="utf-8"><h1>Your week</h1>${blocks}`.toString();
  }

  clear(): void {
    this.entries = [];
  }

  get size(): number {
    return this.entries.length;
  }
}
