import { sha256 } from "@noble/hashes/sha256";
import { decode, encode } from "./base58.mjs";

const KINDS = { 0: "public key hash", 5: "script hash", 111: "test net" };
const same = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);

export function parse(raw) {
  const text = raw.trim();
  const bytes = decode(text);
  if (bytes.length !== 25) throw new Error("wrong length");
  const body = bytes.subarray(0, 21);
  if (!same(bytes.subarray(21), sha256(sha256(body)).subarray(0, 4))) throw new Error("wrong check sum");
  if (!(body[0] in KINDS)) throw new Error("unknown version");
  return { bytes, kind: KINDS[body[0]] };
}

/** The usual spelling of an address. It always stands for the same bytes. */
export function normalise(raw) {
  const { bytes } = parse(raw);
  const text = encode(bytes);
  if (!same(decode(text), bytes)) throw new Error("spelling changed the address");
  return text;
}
