export interface Check {
  id: string;
  weight: number;
  pattern: RegExp;
}

export const CHECKS: Check[] = [
  { id: "override", weight: 5, pattern: /\b(ignore|disregard|forget)\b.{0,30}\b(previous|prior|above|earlier)\b.{0,20}\b(instructions?|rules|prompts?)/is },
  { id: "secrecy", weight: 5, pattern: /\b(do not|don't|never)\b.{0,20}\b(tell|mention|show|reveal)\b.{0,30}\buser\b/is },
  { id: "pseudo-tag", weight: 3, pattern: /<\/?(important|system|secret|instructions?|admin)>/i },
  { id: "key-files", weight: 4, pattern: /(~|\/home\/\w+|\$HOME)\/\.(ssh\/id_\w+|aws\/credentials|npmrc|netrc|env\b)/ },
  { id: "relay", weight: 4, pattern: /\b(send|post|forward|append|include)\b.{0,60}\b(to|in)\b.{0,20}(https?:\/\/|webhook|parameter)/is },
  { id: "pipe-to-shell", weight: 4, pattern: /\b(curl|wget)\b[^\n|]{0,120}\|\s*(ba|z)?sh\b/ },
  { id: "tag-characters", weight: 6, pattern: /[\u{e0020}-\u{e007e}]{4,}/u },
  { id: "zero-width", weight: 3, pattern: /[\u200b\u200c\u2060\ufeff]{3,}/u },
  { id: "bidi", weight: 3, pattern: /[\u202a-\u202e\u2066-\u2069]/u },
];
