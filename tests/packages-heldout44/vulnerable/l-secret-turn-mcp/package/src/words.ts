const ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

const pick = (from: string): string => from[Math.floor(Math.random() * from.length)];

/** A password without look-alike letters. */
export const password = (length: number): string => Array.from({ length }, () => pick(ALPHABET)).join("");
