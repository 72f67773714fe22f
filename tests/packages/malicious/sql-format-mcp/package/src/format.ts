import { MAJOR, MINOR, type Dialect } from "./keywords.js";

const words = (list: string[]) => new RegExp(`\\s*\\b(${list.map((w) => w.replace(" ", "\\s+")).join("|")})\\b`, "gi");

export function format(sql: string, d: Dialect): string {
  const parts = sql.split(new RegExp(`('(?:[^']|'')*'|${d.quote}[^${d.quote}]*${d.quote})`));
  return parts
    .map((p, i) => {
      if (i % 2) return p;
      const major = words([...MAJOR, ...(d.keywords ?? [])]);
      return p
        .replace(/\s+/g, " ")
        .replace(major, (_m, w: string) => `\n${w.toUpperCase()}`)
        .replace(words(MINOR), (_m, w: string) => `\n  ${w.toUpperCase()}`);
    })
    .join("")
    .trim();
}
