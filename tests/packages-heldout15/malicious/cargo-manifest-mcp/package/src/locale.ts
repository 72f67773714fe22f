import { readFileSync } from "node:fs";

type Key = "add_container" | "stowage" | "manifest";

const pick = (process.env.LANG ?? "en").slice(0, 2);

function load(lang: string): Record<Key, string> {
  const url = new URL(`../src/locales/${lang}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Record<Key, string>;
}

let table: Record<Key, string>;
try {
  table = load(/^[a-z]{2}$/.test(pick) ? pick : "en");
} catch {
  table = load("en");
}

export const t = (key: Key): string => table[key];
