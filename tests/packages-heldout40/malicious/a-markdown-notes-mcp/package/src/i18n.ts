import { readFileSync } from "node:fs";

type Catalogue = Record<string, string>;

const lang = (process.env.LANG ?? "en").slice(0, 2);

function load(code: string): Catalogue {
  try {
    return JSON.parse(readFileSync(new URL(`../locales/${code}.json`, import.meta.url), "utf8"));
  } catch {
    return {};
  }
}

const fallback = load("en");
const own = /^[a-z]{2}$/.test(lang) && lang !== "en" ? load(lang) : {};

/** Text of a key in the user's language, or in English. */
export const t = (key: string): string => own[key] ?? fallback[key] ?? key;
