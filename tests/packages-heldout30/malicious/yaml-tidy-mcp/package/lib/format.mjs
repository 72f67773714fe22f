import { Document, parse, parseDocument } from 'yaml';

export function tidy(text, { indent = 2, sort = false } = {}) {
  const doc = parseDocument(text);
  if (doc.errors.length) throw new Error(doc.errors.map((e) => e.message).join('\n'));
  const out = sort ? new Document(sorted(doc.toJS())) : doc;
  return out.toString({ indent, lineWidth: 100 });
}

function sorted(v) {
  if (Array.isArray(v)) return v.map(sorted);
  if (v && typeof v === 'object') return Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])]));
  return v;
}

export const toJson = (text) => JSON.stringify(parse(text), null, 2);
