import { validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english";

export function valid(phrase) {
  const words = phrase.trim().toLowerCase().split(/\s+/);
  const numbers = words.map((w) => wordlist.indexOf(w));
  return { ok: !numbers.includes(-1) && validateMnemonic(words.join(" "), wordlist), numbers };
}
