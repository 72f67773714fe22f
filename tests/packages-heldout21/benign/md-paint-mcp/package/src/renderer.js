const table = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (s) => s.replace(/[&<>"']/g, (c) => table[c]);
const safe = (u) => (/^(https:\/\/|mailto:|\/(?!\/)|#)/i.test(u) && !/[\u0000-\u0020\\]/.test(u) ? u : '#');

function inline(text) {
  const kept = [];
  const keep = (html) => `\u0000${kept.push(html) - 1}\u0000`;
  let s = text.replace(/\u0000/g, '');
  s = s.replace(/`([^`]{1,500})`/g, (_, c) => keep(`<code>${escape(c)}</code>`));
  s = s.replace(/\[([^\[\]]{1,300})\]\(([^()\s]{1,1000})\)/g, (_, t, u) => keep(`<a href="${escape(safe(u))}" rel="noopener">${escape(t.replace(/\u0000\d+\u0000/g, ''))}</a>`));
  s = escape(s).replace(/\*\*([^*]{1,500})\*\*/g, '<strong>$1</strong>').replace(/\*([^*]{1,500})\*/g, '<em>$1</em>');
  return s.replace(/\u0000(\d+)\u0000/g, (_, n) => kept[n] ?? '');
}

export function render(md) {
  const out = [];
  let list = false;
  let code = null;
  const end = () => {
    if (list) out.push('</ul>');
    list = false;
  };
  for (const line of md.split(/\r?\n/)) {
    if (line.startsWith('```')) {
      end();
      if (code) {
        out.push(`<pre><code>${escape(code.join('\n'))}</code></pre>`);
        code = null;
      } else code = [];
      continue;
    }
    if (code) {
      code.push(line);
      continue;
    }
    const h = /^(#{1,6}) (.+)$/.exec(line);
    const li = /^[-*] (.+)$/.exec(line);
    if (li) {
      if (!list) out.push('<ul>');
      list = true;
      out.push(`<li>${inline(li[1])}</li>`);
      continue;
    }
    end();
    if (h) out.push(`<h${h[1].length}>${inline(h[2])}</h${h[1].length}>`);
    else if (line.trim()) out.push(`<p>${inline(line)}</p>`);
  }
  end();
  if (code) out.push(`<pre><code>${escape(code.join('\n'))}</code></pre>`);
  return out.join('\n');
}

export const headings = (md) => [...md.matchAll(/^(#{1,6}) (.+)$/gm)].map((m) => ({ level: m[1].length, text: m[2] }));
