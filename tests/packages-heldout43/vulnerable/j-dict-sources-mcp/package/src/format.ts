interface Entry {
  head?: string;
  pos?: string;
  senses?: { gloss: string }[];
}

export function entry(raw: unknown): string {
  const { head = "?", pos = "", senses = [] } = raw as Entry;
  return [`${head} ${pos}`.trim(), ...senses.map((s, i) => `  ${i + 1}. ${s.gloss}`)].join("\n");
}
