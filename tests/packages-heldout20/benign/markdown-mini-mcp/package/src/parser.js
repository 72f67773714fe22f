'use strict';
const ESC = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (s) => s.replace(/[&<>"]/g, (c) => ESC[c]);
const safe = (u) => (/^(https?:|mailto:|#|\/)/i.test(u) ? u : '#');

const inline = (s) =>
  esc(s)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, t, u) => `<a href="${safe(u)}">${t}</a>`);

function block(b) {
  const h = /^(#{1,6})\s+(.*)$/.exec(b);
  if (h) return `<h${h[1].length}>${inline(h[2])}</h${h[1].length}>`;
  if (/^[-*] /.test(b)) return `<ul>${b.split('\n').map((l) => `<li>${inline(l.slice(2))}</li>`).join('')}</ul>`;
  return `<p>${inline(b)}</p>`;
}

exports.html = (t) => t.trim().split(/\n{2,}/).map(block).join('\n');
exports.heads = (t) => [...t.matchAll(/^(#{1,6})\s+(.*)$/gm)].map((m) => ({ level: m[1].length, text: m[2] }));
