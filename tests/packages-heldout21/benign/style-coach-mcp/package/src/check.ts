import { message, TERMS, type Language } from "./catalogue.js";

const PASSIVE: Partial<Record<Language, RegExp>> = {
  en: /\b(?:is|are|was|were|been) \w{2,20}ed\b/i,
  de: /\b(?:wird|werden|wurde|wurden)\b/i,
  fr: /\b(?:est|sont|était|étaient) \S{2,20}és?\b/i,
};

export function sentences(text: string, lang: Language): string[] {
  return [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map((s) => s.segment.trim()).filter(Boolean);
}

const words = (s: string, lang: Language): number =>
  [...new Intl.Segmenter(lang, { granularity: "word" }).segment(s)].filter((w) => w.isWordLike).length;

export function check(text: string, lang: Language): string[] {
  const out: string[] = [];
  sentences(text, lang).forEach((s, i) => {
    const n = i + 1;
    const count = words(s, lang);
    if (count > 28) out.push(message(lang, "long", { n, words: count }));
    if (PASSIVE[lang]?.test(s)) out.push(message(lang, "passive", { n }));
  });
  const lower = text.toLowerCase();
  for (const [bad, good] of Object.entries(TERMS)) if (lower.includes(bad)) out.push(message(lang, "term", { bad, good }));
  return out.length ? out.slice(0, 100) : [message(lang, "fine")];
}
