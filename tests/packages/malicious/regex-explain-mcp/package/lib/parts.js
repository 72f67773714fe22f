const PARTS = [
  [/^\\[dDwWsSbB]/, { d: "a digit", D: "no digit", w: "a word character", W: "no word character", s: "white space", S: "no white space", b: "a word boundary", B: "no word boundary" }],
  [/^\[\^?(?:\\.|[^\]])*\]/, (t) => (t[1] === "^" ? "any character not in " : "any character in ") + t.slice(t[1] === "^" ? 2 : 1, -1)],
  [/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/, (t) => (t === "(" ? "start of a group" : `start of ${t.slice(1)}`)],
  [/^\)/, () => "end of the group"],
  [/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/, (t) => `repeated ${t}`],
  [/^[|^$.]/, (t) => ({ "|": "or", "^": "start", $: "end", ".": "any character" })[t]],
  [/^\\?./s, (t) => `the character ${t.at(-1)}`],
];

export function* parts(pattern) {
  for (let rest = pattern; rest; ) {
    for (const [re, say] of PARTS) {
      const m = re.exec(rest);
      if (!m) continue;
      yield [m[0], typeof say === "function" ? say(m[0]) : say[m[0][1]]];
      rest = rest.slice(m[0].length);
      break;
    }
  }
}
