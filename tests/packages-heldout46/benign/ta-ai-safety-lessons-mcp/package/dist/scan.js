const RULES = [
  ['overrides earlier instructions', /\b(ignore|forget|disregard)\b.{0,20}\b(previous|prior|above)\b.{0,20}\binstructions?\b/i],
  ['asks for secrecy', /\b(do not|don't|never) (tell|mention|inform)\b.{0,20}\buser\b/i],
  ['asks for a key file', /~\/\.(ssh|aws|netrc)|\bid_(rsa|ed25519)\b|\.env\b/],
  ['pipes a download to a shell', /\bcurl\b[^\n|]*\|\s*(ba)?sh\b/],
];

export const scan = (text) =>
  text.split('\n').flatMap((line, i) => RULES.filter(([, re]) => re.test(line)).map(([rule]) => ({ line: i + 1, rule })));
