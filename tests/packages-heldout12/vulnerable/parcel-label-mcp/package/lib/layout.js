'use strict';
exports.sizes = { A6: { width: '105mm', height: '148mm' }, A5: { width: '148mm', height: '210mm' } };

const css = 'body{font:14px sans-serif;margin:6mm}.to{font-size:22px;margin-top:14mm}.n{border-top:1px solid;margin-top:8mm}';
const block = (cls, a) => `<div class="${cls}">${[a.name, a.street, a.town, a.country.toUpperCase()].join('<br>')}</div>`;

exports.page = (l) =>
  [
    `<!doctype html><meta charset="utf-8"><style>${css}</style>`,
    block('from', l.from),
    block('to', l.to),
    `<div class="n">${l.weight.toFixed(1)} kg ${l.note}</div>`,
  ].join('\n');
