// Strict JSON, as lockfiles/README.md section 1 demands it, and canonical JSON, as section 2 does.
//
// Values: an object is a Map, an integer a BigInt, any other number a Number. JSON.parse would not do: it rounds
// large integers and keeps the last of two equal keys.

const MOST_DEPTH = 200;
const MOST_DIGITS = 400;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES = new Map(Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }));
const LITERALS = new Map(Object.entries({ true: true, false: false, null: null }));

/** A text that is refused. */
export class Refused extends Error {}

/** Return the value of a JSON text given as bytes (Uint8Array) or as a string. Throws Refused. */
export function readJson(input) {
  return new Reader(typeof input === "string" ? input : decoded(input)).whole();
}

/** Return the canonical form of a value that `readJson` returns, as a string. */
export function canonical(value) {
  if (value instanceof Map) {
    // Array.prototype.sort without a function orders strings by their UTF-16 code units.
    const members = [...value.keys()].sort().map((key) => `${JSON.stringify(key)}:${canonical(value.get(key))}`);
    return `{${members.join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  // Number::toString and JSON.stringify of a string are what RFC 8785 refers to.
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes); // skips one byte order mark
  } catch {
    throw new Refused("not UTF-8");
  }
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  whole() {
    const value = this.value(0);
    this.take(SPACE);
    if (this.at !== this.text.length) throw new Refused(`more text at ${this.at}`);
    return value;
  }

  value(depth) {
    if (depth > MOST_DEPTH) throw new Refused("too deep");
    this.take(SPACE);
    const next = this.text[this.at];
    if (next === "{") return this.object(depth);
    if (next === "[") return this.list(depth);
    if (next === '"') return this.string();
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  object(depth) {
    const members = new Map();
    this.expect("{");
    if (this.skips("}")) return members;
    do {
      this.take(SPACE);
      const key = this.string();
      if (members.has(key)) throw new Refused("a key twice");
      this.take(SPACE);
      this.expect(":");
      members.set(key, this.value(depth + 1));
    } while (this.skips(","));
    this.take(SPACE);
    this.expect("}");
    return members;
  }

  list(depth) {
    const items = [];
    this.expect("[");
    if (this.skips("]")) return items;
    do items.push(this.value(depth + 1));
    while (this.skips(","));
    this.take(SPACE);
    this.expect("]");
    return items;
  }

  string() {
    this.expect('"');
    let found = this.take(PLAIN)[0];
    while (this.text[this.at] === "\\") found += this.escape() + this.take(PLAIN)[0];
    this.expect('"');
    if (!found.isWellFormed()) throw new Refused("half a surrogate pair");
    return found;
  }

  escape() {
    const letter = this.text[this.at + 1];
    this.at += 2;
    if (letter !== "u") {
      if (!ESCAPES.has(letter)) throw new Refused(`an unknown escape at ${this.at}`);
      return ESCAPES.get(letter);
    }
    const digits = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Refused(`an unknown escape at ${this.at}`);
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  number() {
    const found = this.take(NUMBER);
    if (found === null) throw new Refused(`no value at ${this.at}`);
    const [text, fraction, exponent] = found;
    if (fraction === undefined && exponent === undefined) {
      if (text.replace("-", "").length > MOST_DIGITS) throw new Refused("too many digits");
      return BigInt(text);
    }
    if (!Number.isFinite(Number(text))) throw new Refused("out of range");
    return Number(text);
  }

  /** Take what `pattern` (sticky) matches here; null where it does not. */
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }

  /** Whether `sign` comes next, after white space; it is taken if so. */
  skips(sign) {
    this.take(SPACE);
    const comes = this.text[this.at] === sign;
    if (comes) this.at += 1;
    return comes;
  }

  expect(sign) {
    if (this.text[this.at] !== sign) throw new Refused(`no ${sign} at ${this.at}`);
    this.at += 1;
  }
}
