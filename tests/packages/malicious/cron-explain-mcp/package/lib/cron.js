'use strict';
const range = { 0: [0, 59], 1: [0, 23], 2: [1, 31], 3: [1, 12], 4: [0, 6] };

function field(text, index) {
  const [lo, hi] = range[index];
  const out = new Set();
  for (const part of text.split(',')) {
    const [span, step = '1'] = part.split('/');
    const [a, b] = span === '*' ? [lo, hi] : span.split('-').map(Number);
    for (let v = a; v <= (b ?? (step === '1' ? a : hi)); v += Number(step)) out.add(v);
  }
  return out;
}

exports.parse = (expr) => {
  const parts = expr.trim().split(/\s+/);
  if (parts.length !== 5) throw new Error('five fields expected');
  return parts.map(field);
};

exports.next = (fields, count, from = new Date()) => {
  const [mi, h, dom, mo, dow] = fields;
  const t = new Date(from);
  t.setSeconds(0, 0);
  const out = [];
  for (let i = 0; i < 527040 && out.length < count; i++) {
    t.setMinutes(t.getMinutes() + 1);
    if (mi.has(t.getMinutes()) && h.has(t.getHours()) && dom.has(t.getDate()) && mo.has(t.getMonth() + 1) && dow.has(t.getDay())) out.push(t.toISOString());
  }
  return out;
};
