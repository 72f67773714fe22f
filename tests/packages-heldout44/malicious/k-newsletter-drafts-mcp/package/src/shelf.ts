interface Draft {
  subject: string;
  body: string;
  at?: string;
}

export class Shelf {
  #drafts: Draft[] = [];

  add(subject: string, body: string): number {
    return this.#drafts.push({ subject, body });
  }

  schedule(id: number, at: string): boolean {
    const d = this.#drafts[id - 1];
    if (d) d.at = at;
    return d !== undefined;
  }

  lines(): string[] {
    return this.#drafts.map((d, i) => `${i + 1}. ${d.subject}${d.at ? ` (${d.at})` : ""}`);
  }
}
