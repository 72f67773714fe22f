import { RULES } from './rules.js';

const BLOB = /\b[A-Za-z0-9+/]{24,}={0,2}/g;

/** Texts hidden in base64, as candidates for the rules. They are only looked at. */
function decoded(text) {
  const out = [];
  for (const [blob] of text.matchAll(BLOB)) {
    const t = Buffer.from(blob, 'base64').toString('utf8');
    if (/^[\x09\x0a\x0d\x20-\x7e]{12,}$/.test(t)) out.push({ blob, t });
    if (out.length === 50) break;
  }
  return out;
}

export function lint(text) {
  const found = [];
  const scan = (t, via) => {
    for (const r of RULES) {
      const m = r.re.exec(t);
      if (m) found.push({ rule: r.id, weight: r.weight, at: via ? undefined : m.index, via, excerpt: m[0].slice(0, 80) });
    }
  };
  scan(text);
  for (const { t } of decoded(text)) scan(t, 'base64');
  const score = found.reduce((n, f) => n + f.weight, 0);
  return { score, verdict: score >= 8 ? 'reject' : score >= 4 ? 'review' : 'pass', found };
}
