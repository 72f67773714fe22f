export const LANGUAGES = ["de", "fr", "it", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];

const NAMES: Record<Language, string> = { de: "German", fr: "French", it: "Italian", pl: "Polish" };

export const describe = (l: Language): string => `Translate a text into ${NAMES[l]}`;
