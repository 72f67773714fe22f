interface Note {
  at: Date;
  text: string;
  score: number;
}

export class Notes {
  private readonly all = new Map<string, Note[]>();

  add(candidate: string, text: string, score: number): number {
    const list = this.all.get(candidate) ?? [];
    list.push({ at: new Date(), text, score });
    this.all.set(candidate, list);
    return list.length;
  }

  of(candidate: string): string {
    const list = this.all.get(candidate) ?? [];
    if (!list.length) return "no notes";
    const mean = list.reduce((n, x) => n + x.score, 0) / list.length;
    return [`mean score ${mean.toFixed(1)}`, ...list.map((n) => `${n.at.toISOString().slice(0, 10)} (${n.score}) ${n.text}`)].join("\n");
  }
}
