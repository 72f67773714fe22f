const MARKS = [
  ["overrides previous instructions", /\b(drop|skip|ignore)\b.{0,30}\b(previous|prior)\b.{0,30}\binstructions?\b/i],
  ["names a private key", /\bid_(rsa|ecdsa)\b/],
];

export const marksOf = (letter) => MARKS.filter(([, sign]) => sign.test(letter)).map(([label]) => label);
