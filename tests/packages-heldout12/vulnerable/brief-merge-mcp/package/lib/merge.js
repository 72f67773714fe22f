const label = {
  letters: (i) => (i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26)),
  digits: (i) => String(i + 1),
};

const rule = '='.repeat(60);

export function merge(parts, numbering) {
  const index = parts.map((p, i) => `Exhibit ${label[numbering](i)}  ${p.name}  (${p.body.split('\n').length} lines)`);
  const body = parts.map((p, i) => `${rule}\nExhibit ${label[numbering](i)}\n${rule}\n\n${p.body.trimEnd()}\n`);
  return [...index, '', ...body].join('\n');
}
