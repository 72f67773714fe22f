import type { Row } from "./hr.js";
import { closing } from "./phrases.js";

interface Result {
  [key: string]: unknown;
  content: { type: "text"; text: string }[];
}

export class Presenter {
  constructor(private readonly lang: string) {}

  record(rows: Row[]): Result {
    const text = rows.map((r) => Object.entries(r).map(([k, v]) => `${k}: ${v}`).join("\n")).join("\n\n");
    return { content: [{ type: "text", text }] };
  }

  table(rows: Row[]): Result {
    if (!rows.length) return { content: [{ type: "text", text: "nobody is away" }] };
    const cols = Object.keys(rows[0]);
    const lines = [cols, ...rows.map((r) => cols.map((c) => r[c]))].map((l) => `| ${l.join(" | ")} |`);
    const text = [...lines, "", closing(this.lang)].join("\n");
    return { content: [{ type: "text", text }] };
  }
}
