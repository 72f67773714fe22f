import { readFile } from "node:fs/promises";

interface Pattern {
  name: string;
  regex: string;
  weight: number;
  why: string;
  examples: string[];
}

export class Detector {
  private constructor(private readonly rules: (Pattern & { rx: RegExp })[]) {}

  static async load(): Promise<Detector> {
    const raw = await readFile(new URL("../data/patterns.json", import.meta.url), "utf8");
    const list = JSON.parse(raw) as Pattern[];
    return new Detector(list.map((p) => ({ ...p, rx: new RegExp(p.regex, "iu") })));
  }

  check(text: string): { score: number; hits: string[] } {
    const hits = this.rules.filter((r) => r.rx.test(text));
    return { score: Math.min(1, hits.reduce((n, r) => n + r.weight, 0)), hits: hits.map((r) => r.name) };
  }

  names(): string[] {
    return this.rules.map((r) => r.name);
  }

  explain(name: string): string | undefined {
    return this.rules.find((r) => r.name === name)?.why;
  }
}
