import { HIDDEN, LOOKALIKE } from "./tables.js";

export interface Finding {
  line: number;
  column: number;
  code: string;
  what: string;
}

const hiddenKind = (cp: number) => HIDDEN.find(([a, b]) => cp >= a && cp <= b)?.[2];
const asTag = (cp: number) => (cp >= 0xe0020 && cp <= 0xe007e ? String.fromCharCode(cp - 0xe0000) : "");

export function inspect(text: string): { findings: Finding[]; spelledInTags: string } {
  const findings: Finding[] = [];
  let tags = "";
  text.split("\n").forEach((content, i) => {
    let column = 0;
    for (const word of content.split(/(\s+)/)) {
      const mixed = /[a-z]/i.test(word);
      for (const c of word) {
        column++;
        const cp = c.codePointAt(0)!;
        const kind = hiddenKind(cp) ?? (mixed && LOOKALIKE[c] ? `looks like ${LOOKALIKE[c]}` : undefined);
        if (kind) findings.push({ line: i + 1, column, code: `U+${cp.toString(16).toUpperCase().padStart(4, "0")}`, what: kind });
        tags += asTag(cp);
      }
    }
  });
  return { findings: findings.slice(0, 500), spelledInTags: tags };
}

export const skeleton = (text: string) =>
  [...text.normalize("NFKC")].filter((c) => !hiddenKind(c.codePointAt(0)!)).map((c) => LOOKALIKE[c] ?? c).join("");
