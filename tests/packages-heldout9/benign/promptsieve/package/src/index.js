import { HIDDEN, PHRASES } from './patterns.js';

/** Tag characters (U+E0000…) mirror ASCII and are used to smuggle text. */
const untag = (s) => s.replace(/[\u{e0020}-\u{e007e}]/gu, (c) => String.fromCodePoint(c.codePointAt(0) - 0xe0000));

export function normalise(text) {
  return untag(text).replace(HIDDEN, '').normalize('NFKC').replace(/[^\S\n]+/g, ' ');
}

export function inspect(text) {
  const reasons = [];
  const hidden = text.match(HIDDEN)?.length ?? 0;
  let score = Math.min(4, hidden);
  if (hidden) reasons.push({ kind: 'hidden-characters', count: hidden });

  const plain = normalise(text);
  for (const [kind, re, weight] of PHRASES) {
    const hit = re.exec(plain);
    if (!hit) continue;
    score += weight;
    reasons.push({ kind, at: hit.index, excerpt: hit[0].slice(0, 80) });
  }
  return { score, suspicious: score >= 4, reasons };
}

/** Marks text as data for the model. The fence cannot be closed from inside. */
export function wrap(text, label = 'external') {
  const fence = `data-${label.replace(/\W/g, '')}-${crypto.randomUUID()}`;
  return `<${fence}>\n${normalise(text)}\n</${fence}>`;
}
