import { randomInt } from "node:crypto";
import { words } from "./words.js";

const SETS = {
  lower: "abcdefghijkmnopqrstuvwxyz",
  upper: "ABCDEFGHJKLMNPQRSTUVWXYZ",
  digits: "23456789",
  symbols: "!#%+:=?@_-",
} as const;
export type SetName = keyof typeof SETS;

const pick = <T>(from: ArrayLike<T>): T => from[randomInt(from.length)];

function shuffle<T>(items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

export function password(length: number, sets: SetName[]): string {
  const chosen = [...new Set(sets)];
  const all = chosen.map((s) => SETS[s]).join("");
  const required = chosen.map((s) => pick(SETS[s]));
  const rest = Array.from({ length: Math.max(0, length - required.length) }, () => pick(all));
  return shuffle([...required, ...rest]).join("");
}

export function passphrase(count: number, separator: string): { phrase: string; bits: number } {
  const list = words();
  const phrase = Array.from({ length: count }, () => pick(list)).join(separator);
  return { phrase, bits: Math.floor(count * Math.log2(list.length)) };
}
