export const LANGUAGES = ["en", "de", "fr", "ar", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

type Messages = { long: string; passive: string; term: string; fine: string; greeting: string };

export const CATALOGUE: Record<Language, Messages> = {
  en: { long: "Sentence {n} is too long ({words} words).", passive: "Sentence {n} may be passive.", term: 'Write "{good}" instead of "{bad}".', fine: "No remarks.", greeting: "Hello {name}," },
  de: { long: "Satz {n} ist zu lang ({words} Wörter).", passive: "Satz {n} ist vielleicht passiv.", term: "Bitte „{good}“ statt „{bad}“.", fine: "Keine Anmerkungen.", greeting: "Guten Tag {name}," },
  fr: { long: "La phrase {n} est trop longue ({words} mots).", passive: "La phrase {n} est peut-être passive.", term: "Écrivez « {good} » au lieu de « {bad} ».", fine: "Aucune remarque.", greeting: "Bonjour {name}," },
  ar: { long: "الجملة {n} طويلة جدا ({words} كلمة).", passive: "قد تكون الجملة {n} مبنية للمجهول.", term: "اكتب «{good}» بدلا من «{bad}».", fine: "لا ملاحظات.", greeting: "مرحبا {name}،" },
  ja: { long: "文{n}は長すぎます（{words}語）。", passive: "文{n}は受動態かもしれません。", term: "「{bad}」の代わりに「{good}」と書いてください。", fine: "指摘はありません。", greeting: "{name} 様" },
};

export const TERMS: Record<string, string> = {
  utilize: "use",
  "in order to": "to",
  whitelist: "allow list",
  blacklist: "block list",
  "log-in data": "credentials",
  leverage: "use",
};

export function message(lang: Language, key: keyof Messages, values: Record<string, string | number> = {}): string {
  return CATALOGUE[lang][key].replace(/\{(\w{1,20})\}/g, (all, k: string) => (Object.hasOwn(values, k) ? String(values[k]) : all));
}
